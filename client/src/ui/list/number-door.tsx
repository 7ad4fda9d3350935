import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import './number-door.scss';

interface NumberDoorsProps {
  readonly children: ReactNode;
}

/** Two numbers in a row. */
export function NumberDoors({ children }: NumberDoorsProps) {
  return <View className="z-doors">{children}</View>;
}

interface NumberDoorProps {
  readonly count: number;
  /** Counting stopped here: 99 is followed by a plus. */
  readonly most?: number;
  readonly label: string;
  /** `alert` colours the number when it is not 0. */
  readonly tone?: 'calm' | 'alert';
  readonly onPress: () => void;
}

/** A number that can be tapped: 没人接的 3. */
export function NumberDoor({
  count,
  most = count,
  label,
  tone = 'alert',
  onPress,
}: NumberDoorProps) {
  const look = tone === 'alert' && count > 0 ? 'alert' : 'calm';
  const spokenCount = count > most ? `${most} 多` : count;
  return (
    <View
      className={`z-door z-door--${look}`}
      {...press(onPress, { label: `${label}，${spokenCount} 件，点开看` })}
    >
      <View className="z-door__label">{label}</View>
      <View className="z-door__count">{count > most ? `${most}+` : count}</View>
      <View className="z-door__open">
        <Icon name="forward" />
      </View>
    </View>
  );
}
