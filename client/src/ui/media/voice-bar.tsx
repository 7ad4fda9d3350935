import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import './voice-bar.scss';

interface VoiceBarProps {
  readonly seconds: number;
  readonly playing: boolean;
  readonly onToggle: () => void;
  /** Given only where the recording can still be removed. */
  readonly onRemove?: () => void;
}

/** 一段语音: a tap plays it, another tap stops it. */
export function VoiceBar({ seconds, playing, onToggle, onRemove }: VoiceBarProps) {
  const words = playing ? '正在放，点一下停' : `语音 ${seconds} 秒，点一下听`;
  return (
    <View className="z-voice">
      <View
        className={`z-voice__bar${playing ? ' z-voice__bar--playing' : ''}`}
        {...press(onToggle, { label: words })}
      >
        <Icon name={playing ? 'stop' : 'play'} />
        <View>{words}</View>
      </View>
      {onRemove && (
        <View className="z-voice__remove" {...press(onRemove, { label: '去掉这段语音' })}>
          <Icon name="close" />
        </View>
      )}
    </View>
  );
}
