import { View } from '@tarojs/components';
import { ManyChips } from '../form/chips';
import { FieldFrame } from '../form/field';
import { Button } from '../layout/button';
import { Stack } from '../layout/stack';
import { MomentPart } from './moment-part';
import './opening-editor.scss';

/** ISO 8601: 1 is Monday. */
const DAYS = ['一', '二', '三', '四', '五', '六', '日'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

/** 每周一段: days as in ISO 8601 (1 is Monday), clock times. */
export interface WeeklyOpening {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

interface OpeningEditorProps {
  /** The position, for the screen reader: `第 1 段`. */
  readonly name: string;
  readonly opening: WeeklyOpening;
  readonly onChange: (opening: WeeklyOpening) => void;
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
      <FieldFrame label="几点到几点" error={timesWrong && '结束要比开始晚'}>
        <View className="z-opening-times">
          <MomentPart
            label={`${name}，几点开始`}
            kind="time"
            value={opening.from}
            onChange={(from) => onChange({ ...opening, from })}
          />
          <MomentPart
            label={`${name}，几点结束`}
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
