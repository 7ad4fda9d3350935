import { View } from '@tarojs/components';
import { Icon, type IconName } from '../layout/icon';
import './state-tag.scss';

/** waiting 等人 · active 在办 · done 办好 · alert 出问题 · quiet 已了结. */
export type StateTone = 'waiting' | 'active' | 'done' | 'alert' | 'quiet';

const marks: Readonly<Record<StateTone, IconName>> = {
  waiting: 'clock',
  active: 'hand-over',
  done: 'check',
  alert: 'alert',
  quiet: 'close',
};

interface StateTagProps {
  readonly tone: StateTone;
  readonly word: string;
  /** An icon other than the tone's own. */
  readonly icon?: IconName;
}

/** 状态: a word, a mark and a colour, so that none is the only sign. */
export function StateTag({ tone, word, icon }: StateTagProps) {
  return (
    <View className={`z-tag z-tag--${tone}`}>
      <Icon name={icon ?? marks[tone]} />
      <View>{word}</View>
    </View>
  );
}
