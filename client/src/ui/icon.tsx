import { View } from '@tarojs/components';
import { spoken } from './spoken';
import './icon.scss';

/** The drawings of `icons/`: the sixteen 类别 by their code, and what the interface needs. */
export type IconName =
  | 'alert'
  | 'back'
  | 'building'
  | 'camera'
  | 'care'
  | 'chart'
  | 'check'
  | 'children'
  | 'clock'
  | 'close'
  | 'counsel'
  | 'culture'
  | 'down'
  | 'environment'
  | 'errand'
  | 'forms'
  | 'forward'
  | 'hand-over'
  | 'hazard'
  | 'health'
  | 'heart'
  | 'home'
  | 'inbox'
  | 'info'
  | 'jobs'
  | 'law'
  | 'leak'
  | 'lock'
  | 'me'
  | 'mediation'
  | 'megaphone'
  | 'other'
  | 'pen'
  | 'people'
  | 'phone'
  | 'place'
  | 'plus'
  | 'refresh'
  | 'repair'
  | 'smile'
  | 'star'
  | 'star-full'
  | 'studio'
  | 'suggestion'
  | 'tasks';

interface IconProps {
  readonly name: IconName;
  /** `text` is as large as the words beside it; `large` stands alone in a tile. */
  readonly size?: 'text' | 'large';
}

/** A line drawing in the colour of the words around it. It is never the only sign, so it is silent. */
export function Icon({ name, size = 'text' }: IconProps) {
  return <View className={`z-icon z-icon--${size} z-icon-${name}`} {...spoken({ hidden: true })} />;
}
