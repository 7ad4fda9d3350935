import { type ChipOption, Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';

interface AnyOrOneProps<V extends string> {
  readonly label: string;
  /** The label of the option without a filter. */
  readonly any: string;
  readonly options: readonly ChipOption<V>[];
  /** Absent: no filter. */
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
}

/** 一项筛选: one of a few options, or all of them. */
export function AnyOrOne<V extends string>(props: AnyOrOneProps<V>) {
  const { label, any, options, value, onChange } = props;
  return (
    <FieldFrame label={label}>
      <Chips<V | ''>
        label={label}
        options={[{ value: '', label: any }, ...options]}
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      />
    </FieldFrame>
  );
}
