import { Input, Textarea } from '@tarojs/components';

export interface TextBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly kind: 'text' | 'number' | 'phone';
  readonly multiline: boolean;
  readonly invalid: boolean;
}

const weChatKeyboards = { text: 'text', number: 'number', phone: 'number' } as const;

/** The text box in WeChat. */
export function TextBox(props: TextBoxProps) {
  const { value, onChange, label, placeholder, kind, multiline } = props;
  const shared = {
    value,
    placeholder,
    // Text that is too long is kept and reported beside the field; -1 means no limit.
    maxlength: -1,
    'aria-label': label,
    placeholderClass: 'z-field__placeholder',
  };
  if (multiline) {
    return (
      <Textarea
        {...shared}
        className="z-field__box z-field__box--tall"
        autoHeight
        disableDefaultPadding
        cursorSpacing={96}
        onInput={(event) => onChange(event.detail.value)}
      />
    );
  }
  return (
    <Input
      {...shared}
      className="z-field__box"
      type={weChatKeyboards[kind]}
      cursorSpacing={96}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}
