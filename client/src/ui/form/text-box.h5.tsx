import { useLayoutEffect, useRef } from 'react';
import type { TextBoxProps } from './text-box';

const browserKeyboards = { text: 'text', number: 'numeric', phone: 'tel' } as const;

/** The text box in a browser: a real element, so that labels and keyboards work. */
export function TextBox({ multiline, ...props }: TextBoxProps) {
  return multiline ? <TallBox {...props} /> : <OneLine {...props} />;
}

type BoxProps = Omit<TextBoxProps, 'multiline'>;

function sharedBy({ value, placeholder, label, invalid }: BoxProps) {
  return { value, placeholder, 'aria-label': label, 'aria-invalid': invalid };
}

function OneLine(props: BoxProps) {
  return (
    <input
      {...sharedBy(props)}
      className="z-field__box"
      inputMode={browserKeyboards[props.kind]}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

/** Grows with its text, as WeChat's text box does by itself. */
function TallBox(props: BoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { value } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another height
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    const borders = element.offsetHeight - element.clientHeight;
    element.style.height = `${element.scrollHeight + borders}px`;
  }, [value]);
  return (
    <textarea
      {...sharedBy(props)}
      ref={box}
      className="z-field__box z-field__box--tall"
      rows={4}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
