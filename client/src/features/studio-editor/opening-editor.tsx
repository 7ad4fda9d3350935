import { View } from '@tarojs/components';
import type { OpeningHours } from '../../../../core/domain/studio';
import { Button } from '../../ui/button';
import { ManyChips } from '../../ui/chips';
import { FieldFrame } from '../../ui/field';
import { MomentPart } from '../../ui/moment-part';
import { Stack } from '../../ui/stack';
import './opening-editor.scss';

/** ISO 8601: 1 is Monday. */
const DAYS = ['一', '二', '三', '四', '五', '六', '日'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

interface OpeningEditorProps {
  /** Which one, for the screen reader: `第 1 段`. */
  readonly name: string;
  readonly opening: OpeningHours;
  readonly onChange: (opening: OpeningHours) => void;
  readonly onRemove: () => void;
  readonly daysWrong?: string;
  readonly timesWrong?: string;
}

/** One weekly opening: days, from, to. */
export function OpeningEditor(props: OpeningEditorProps) {
  const { name, opening, onChange, onRemove, daysWrong, timesWrong } = props;
  return (
    <Stack gap="small">
      <FieldFrame label="星期几" error={daysWrong && '至少选一天'}>
        <ManyChips
          label={`${name}，星期几`}
          options={DAYS}
          values={opening.days.map(String)}
          onChange={(days) => onChange({ ...opening, days: days.map(Number) })}
        />
      </FieldFrame>
      <FieldFrame label="几点到几点" error={timesWrong && '关门要比开门晚'}>
        <View className="studio-times">
          <MomentPart
            label={`${name}，几点开门`}
            kind="time"
            value={opening.from}
            onChange={(from) => onChange({ ...opening, from })}
          />
          <MomentPart
            label={`${name}，几点关门`}
            kind="time"
            value={opening.to}
            onChange={(to) => onChange({ ...opening, to })}
          />
        </View>
      </FieldFrame>
      <Button label="去掉这一段" tone="quiet" size="small" onPress={onRemove} />
    </Stack>
  );
}
