import { View } from '@tarojs/components';
import { goBack } from '../../routes/open';
import { Button } from '../layout/button';
import { Icon } from '../layout/icon';
import { spoken } from '../layout/spoken';
import './face.scss';

interface ErrorFaceProps {
  /** What happened, in plain words. */
  readonly sentence: string;
  /** Absent if trying again would not help: then a button to go back is shown. */
  readonly onRetry: (() => void) | undefined;
}

/** An error: what happened, and a button that helps. */
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
        <Button label="返回" tone="plain" onPress={goBack} />
      )}
    </View>
  );
}
