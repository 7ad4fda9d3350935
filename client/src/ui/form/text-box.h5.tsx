import type { TextBoxProps } from './text-box';

const browserKeyboards = { text: 'text', number: 'numeric', phone: 'tel' } as const;

/** The box one writes into, in a browser: a real element, so that labels and keyboards work. */
export function TextBox(props: TextBoxProps) {
  const { value, onChange, label, placeholder, kind, multiline, max, invalid } = props;
  const shared = {
    value,
    placeholder,
    maxLength: max,
    'aria-label': label,
    'aria-invalid': invalid,
  };
  if (multiline) {
    return (
      <textarea
        {...shared}
        className="z-field__box z-field__box--tall"
        rows={4}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      className="z-field__box"
      inputMode={browserKeyboards[kind]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
