import type { MomentPartProps } from './moment-part';

/** A field for a day or a time, with the browser's own picker. */
export function MomentPart({ label, kind, value, onChange }: MomentPartProps) {
  return (
    <input
      className="z-field__box"
      type={kind}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
