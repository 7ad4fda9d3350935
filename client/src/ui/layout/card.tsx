import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { press } from './press';
import './card.scss';

interface CardProps {
  /** Makes the whole card one button; then `label` says what it opens. */
  readonly onPress?: () => void;
  readonly label?: string;
  /** `urgent` has a red edge, in addition to words. */
  readonly tone?: 'plain' | 'urgent';
  readonly children: ReactNode;
}

/** A white card on the warm grey background, for one thing. */
export function Card({ onPress, label, tone = 'plain', children }: CardProps) {
  const pressed = onPress ? press(onPress, { label }) : {};
  return (
    <View className={`z-card z-card--${tone}`} {...pressed}>
      {children}
    </View>
  );
}
