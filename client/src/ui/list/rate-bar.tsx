import { View } from '@tarojs/components';
import { spoken } from '../layout/spoken';
import './rate-bar.scss';

interface RateBarProps {
  readonly label: string;
  /** 0 to 1; null while there is nothing to count. */
  readonly rate: number | null;
  /** The figures it comes from: `46 件中 42 件`. */
  readonly note?: string;
}

/** 率: a bar with its figures beside it. */
export function RateBar({ label, rate, note }: RateBarProps) {
  const figure = rate === null ? '还没有' : `${Math.round(rate * 100)}%`;
  const words = [`${label} ${figure}`, note].filter(Boolean).join('，');
  return (
    <View className="z-rate" {...spoken({ role: 'img', label: words })}>
      <View className="z-rate__head">
        <View className="z-rate__label">{label}</View>
        <View className={`z-rate__figure${rate === null ? ' z-rate__figure--none' : ''}`}>
          {figure}
        </View>
      </View>
      <View className="z-rate__track">
        <View className="z-rate__bar" style={{ width: `${(rate ?? 0) * 100}%` }} />
      </View>
      {note && <View className="z-rate__note">{note}</View>}
    </View>
  );
}
