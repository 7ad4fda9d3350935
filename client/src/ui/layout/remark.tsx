import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import { spoken } from './spoken';
import './remark.scss';

interface RemarkProps {
  /** `calm` explains · `care` warns in advance · `good` reports success · `wrong` reports an error. */
  readonly tone?: 'calm' | 'care' | 'good' | 'wrong';
  readonly icon?: IconName;
  readonly words: string;
}

const marks: Readonly<Record<NonNullable<RemarkProps['tone']>, IconName>> = {
  calm: 'info',
  care: 'hazard',
  good: 'check',
  wrong: 'alert',
};

/** 提示: one or two lines set apart; an error is read out at once. */
export function Remark({ tone = 'calm', icon, words }: RemarkProps) {
  return (
    <View
      className={`z-remark z-remark--${tone}`}
      {...(tone === 'wrong' ? spoken({ role: 'alert' }) : {})}
    >
      <Icon name={icon ?? marks[tone]} />
      <View className="z-remark__words">{words}</View>
    </View>
  );
}
