import { Picker, View } from '@tarojs/components';
import { spoken } from '../layout/spoken';

export interface MomentPartProps {
  readonly label: string;
  readonly kind: 'date' | 'time';
  /** `2026-11-21` or `09:30`, China time; empty when nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const placeholders = { date: '选日期', time: '选时间' } as const;

/** A field for a day or a time, with WeChat's own picker. */
export function MomentPart({ label, kind, value, onChange }: MomentPartProps) {
  const words = {
    ...spoken({ role: 'button', label: `${label}，${value || placeholders[kind]}` }),
  };
  const face = <View className="z-field__box">{value || placeholders[kind]}</View>;
  if (kind === 'date') {
    return (
      <Picker mode="date" value={value} onChange={(e) => onChange(e.detail.value)} {...words}>
        {face}
      </Picker>
    );
  }
  return (
    <Picker mode="time" value={value} onChange={(e) => onChange(e.detail.value)} {...words}>
      {face}
    </Picker>
  );
}
