import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../layout/spoken';
import './sending.scss';

interface SendingProps {
  /** What stands in the fields is on its way. */
  readonly busy: boolean;
  /** The fields. */
  readonly children: ReactNode;
}

/**
 * 正在送: while what stands in the fields is being sent nobody changes it; what was written meanwhile
 * would be neither sent nor kept.
 */
export function Sending({ busy, children }: SendingProps) {
  return (
    <View className="z-sending" {...spoken({ busy })}>
      {children}
      {busy && <View className="z-sending__cover" />}
    </View>
  );
}
