import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../layout/spoken';
import './sending.scss';

interface SendingProps {
  /** True while the form is being sent. */
  readonly busy: boolean;
  /** The fields. */
  readonly children: ReactNode;
}

/**
 * 正在送: locks the fields while they are sent, because a change made meanwhile would be neither sent nor
 * kept.
 */
export function Sending({ busy, children }: SendingProps) {
  return (
    <View className="z-sending" {...spoken({ busy })}>
      {children}
      {busy && <View className="z-sending__cover" />}
    </View>
  );
}
