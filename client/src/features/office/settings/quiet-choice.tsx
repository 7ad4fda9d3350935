import { QUIET_HOURS, type QuietHours } from '../../../../../core/domain/time/quiet-hours';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';

const EVENINGS = ['20:00', '21:00', '21:30', '22:00', '22:30'] as const;
const MORNINGS = ['06:00', '06:30', '07:00', '07:30', '08:00'] as const;

interface QuietChoiceProps {
  /** Null: as usual. */
  readonly quiet: QuietHours | null;
  readonly onChange: (quiet: QuietHours) => void;
}

/** 夜里不打扰: from when until when; every choice on offer is a night that the cloud takes. */
export function QuietChoice({ quiet, onChange }: QuietChoiceProps) {
  const hours = quiet ?? QUIET_HOURS;
  return (
    <Card>
      <Stack>
        <FieldFrame label="晚上几点起">
          <Chips
            label="晚上几点起"
            options={withChosen(EVENINGS, hours.from)}
            value={hours.from}
            onChange={(from) => onChange({ ...hours, from })}
          />
        </FieldFrame>
        <FieldFrame label="到早上几点">
          <Chips
            label="到早上几点"
            options={withChosen(MORNINGS, hours.until)}
            value={hours.until}
            onChange={(until) => onChange({ ...hours, until })}
          />
        </FieldFrame>
      </Stack>
    </Card>
  );
}

/** What is chosen is shown, also if it is none of ours. */
function withChosen(usual: readonly string[], chosen: string) {
  const all = usual.includes(chosen) ? usual : [...usual, chosen].sort();
  return all.map((value) => ({ value, label: value.replace(/^0/, '') }));
}
