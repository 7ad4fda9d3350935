import { View } from '@tarojs/components';
import { spoken } from './spoken';
import './icon.scss';

/** The drawings of `icons/`: one for each 类别 by its code, and those of the interface. */
export type IconName =
  | 'access'
  | 'alert'
  | 'back'
  | 'benefits'
  | 'bereavement'
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
  | 'digital'
  | 'domestic'
  | 'down'
  | 'environment'
  | 'errand'
  | 'fire'
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
  | 'lost'
  | 'me'
  | 'mediation'
  | 'medicine'
  | 'megaphone'
  | 'mic'
  | 'missing'
  | 'moving'
  | 'nuisance'
  | 'other'
  | 'parking'
  | 'pen'
  | 'people'
  | 'pets'
  | 'phone'
  | 'place'
  | 'play'
  | 'plus'
  | 'property'
  | 'refresh'
  | 'repair'
  | 'smile'
  | 'star'
  | 'star-full'
  | 'stop'
  | 'studio'
  | 'suggestion'
  | 'tasks'
  | 'youth';

interface IconProps {
  readonly name: IconName;
  /** `text` has the size of the surrounding text; `large` is for a tile. */
  readonly size?: 'text' | 'large';
}

/**
 * A line drawing in the colour of the surrounding text. It never carries a meaning alone, so screen
 * readers skip it.
 */
export function Icon({ name, size = 'text' }: IconProps) {
  return <View className={`z-icon z-icon--${size} z-icon-${name}`} {...spoken({ hidden: true })} />;
}
