import { View } from '@tarojs/components';
import { Button } from './button';
import { Icon } from './icon';
import { spoken } from './spoken';
import './face.scss';

interface ErrorFaceProps {
  /** What happened, in the product's voice. */
  readonly sentence: string;
  readonly onRetry: () => void;
}

/** It did not work: what happened, and a button to try again. */
export function ErrorFace({ sentence, onRetry }: ErrorFaceProps) {
  return (
    <View className="z-face" {...spoken({ role: 'alert' })}>
      <View className="z-face__mark">
        <Icon name="alert" size="large" />
      </View>
      <View className="z-face__sentence">{sentence}</View>
      <Button label="再试一次" tone="plain" icon="refresh" onPress={onRetry} />
    </View>
  );
}
