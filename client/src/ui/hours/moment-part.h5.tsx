import type { MomentPartProps } from './moment-part';

/** A day or a time of day, by the browser's own field. */
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
