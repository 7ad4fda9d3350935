import { View } from '@tarojs/components';
import { FieldFrame } from './field';
import { MomentPart } from './moment-part';
import { instantOf, type WallClock, wallClockOf } from './wall-clock';
import './moment-choice.scss';

interface MomentChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optional?: boolean;
  /** ISO-8601 UTC, or undefined while nothing is chosen. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The time of day that a chosen day begins with; default 09:00. */
  readonly usualTime?: string;
}

/** 选时间: a day and a time of day on China's wall clock. */
export function MomentChoice(props: MomentChoiceProps) {
  const { label, value, onChange, usualTime = '09:00' } = props;
  const clock = value ? wallClockOf(value) : { date: '', time: '' };
  const change = (part: Partial<WallClock>) => {
    const next = { ...clock, ...part };
    onChange(next.date ? instantOf({ ...next, time: next.time || usualTime }) : undefined);
  };
  return (
    <FieldFrame label={label} hint={props.hint} error={props.error} optional={props.optional}>
      <View className="z-day-and-time">
        <MomentPart
          label={`${label}，日期`}
          kind="date"
          value={clock.date}
          onChange={(date) => change({ date })}
        />
        <MomentPart
          label={`${label}，时间`}
          kind="time"
          value={clock.time}
          onChange={(time) => change({ time })}
        />
      </View>
    </FieldFrame>
  );
}
