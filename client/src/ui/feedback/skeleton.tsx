import { View } from '@tarojs/components';
import { spoken } from '../layout/spoken';
import './skeleton.scss';

interface SkeletonProps {
  /** How many grey cards; default 3. */
  readonly cards?: number;
}

/** Grey placeholders while something loads. */
export function Skeleton({ cards = 3 }: SkeletonProps) {
  return (
    <View className="z-skeleton" {...spoken({ role: 'status', label: '正在打开，请稍等' })}>
      {Array.from({ length: cards }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey cards are all alike
        <View key={index} className="z-skeleton__card">
          <View className="z-skeleton__line z-skeleton__line--half" />
          <View className="z-skeleton__line" />
          <View className="z-skeleton__line z-skeleton__line--most" />
        </View>
      ))}
    </View>
  );
}
