import { MOST_SERVICE_DAYS } from '../../../../../core/domain/base/limits';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Stack } from '../../../ui/layout/stack';
import { MINUTES, OWN } from './minutes';

interface MinutesChoiceProps {
  /** One of `MINUTES`, `OWN`, or empty while nothing is chosen. */
  readonly choice: string;
  /** The typed number. */
  readonly own: string;
  readonly onChange: (part: { choice?: string; own?: string }) => void;
  readonly error?: string;
}

/** 服务时长: chips for usual durations, and a number to type. */
export function MinutesChoice({ choice, own, onChange, error }: MinutesChoiceProps) {
  const options = [...MINUTES, { value: OWN, label: '自己填' }];
  return (
    <FieldFrame
      label="前后用了多久"
      hint="路上的时间也算。"
      error={choice === OWN ? undefined : error}
    >
      <Stack>
        <Chips
          label="前后用了多久"
          options={options}
          value={options.find(({ value }) => value === choice)?.value}
          onChange={(value) => onChange({ choice: value })}
        />
        {choice === OWN && (
          <Field
            label="多少分钟"
            kind="number"
            value={own}
            onChange={(value) => onChange({ own: value })}
            error={error}
            max={String(MOST_SERVICE_DAYS * 24 * 60).length}
          />
        )}
      </Stack>
    </FieldFrame>
  );
}
