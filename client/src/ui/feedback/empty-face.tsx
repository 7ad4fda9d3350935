import { View } from '@tarojs/components';
import { Button } from '../layout/button';
import { Icon, type IconName } from '../layout/icon';
import './face.scss';

interface EmptyFaceProps {
  readonly sentence: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Nothing to show: a sentence, and what to do. */
export function EmptyFace({ sentence, hint, icon = 'smile', action }: EmptyFaceProps) {
  return (
    <View className="z-face">
      <View className="z-face__mark">
        <Icon name={icon} size="large" />
      </View>
      <View className="z-face__sentence">{sentence}</View>
      {hint && <View className="z-face__hint">{hint}</View>}
      {action && <Button label={action.label} onPress={action.onPress} />}
    </View>
  );
}
