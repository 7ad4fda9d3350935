import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './stack.scss';

interface StackProps {
  /** Distance between the children on the 8-px grid: 4, 8, 16 or 24 px. */
  readonly gap?: 'hair' | 'small' | 'normal' | 'wide';
  readonly children: ReactNode;
}

/** Children below one another. */
export function Stack({ gap = 'normal', children }: StackProps) {
  return <View className={`z-stack z-stack--${gap}`}>{children}</View>;
}

interface RowProps extends StackProps {
  /** `spread` puts the last child at the far edge; `wrap` breaks into lines. */
  readonly fill?: 'start' | 'spread' | 'wrap' | 'equal';
}

/** Children side by side, centred on one line. */
export function Row({ gap = 'small', fill = 'start', children }: RowProps) {
  return <View className={`z-row z-row--${fill} z-row--${fill}-${gap}`}>{children}</View>;
}
