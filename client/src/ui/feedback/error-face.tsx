import { View } from '@tarojs/components';
import { goBack } from '../../routes/open';
import { Button } from '../layout/button';
import { Icon } from '../layout/icon';
import { spoken } from '../layout/spoken';
import './face.scss';

interface ErrorFaceProps {
  /** What happened, in the product's voice. */
  readonly sentence: string;
  /** Absent when trying again would not help: then the way back is shown. */
  readonly onRetry: (() => void) | undefined;
}

/** It did not work: what happened, and a button for what helps. */
export function ErrorFace({ sentence, onRetry }: ErrorFaceProps) {
  return (
    <View className="z-face" {...spoken({ role: 'alert' })}>
      <View className="z-face__mark">
        <Icon name="alert" size="large" />
      </View>
      <View className="z-face__sentence">{sentence}</View>
      {onRetry ? (
        <Button label="再试一次" tone="plain" icon="refresh" onPress={onRetry} />
      ) : (
        <Button label="回去" tone="plain" onPress={goBack} />
      )}
    </View>
  );
}
