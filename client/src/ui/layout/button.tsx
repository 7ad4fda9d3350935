import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import { press } from './press';
import './button.scss';

interface ButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  /** `primary` is the next step, one per page; `danger` cannot be undone; `quiet` is text only. */
  readonly tone?: 'primary' | 'plain' | 'danger' | 'quiet';
  /** `large` is a page's main action; `small` fits into a card's row. */
  readonly size?: 'large' | 'normal' | 'small';
  readonly icon?: IconName;
  /** Work is in progress: the button says so and cannot be pressed again. */
  readonly busy?: boolean;
  /** Why it is disabled, in a sentence below it. */
  readonly blocked?: string;
}

/** 按钮. It fills the available width. */
export function Button(props: ButtonProps) {
  const { label, onPress, tone = 'primary', size = 'normal', icon, busy, blocked } = props;
  const off = busy || blocked !== undefined;
  const words = busy ? `${label}，请稍等` : blocked ? `${label}，${blocked}` : label;
  const look = `z-button z-button--${tone} z-button--${size}${off ? ' z-button--off' : ''}`;
  return (
    <View className={`z-button-box z-button-box--${size}`}>
      <View className={look} {...press(off ? undefined : onPress, { label: words })}>
        {icon && !busy && <Icon name={icon} size={size === 'large' ? 'large' : 'text'} />}
        {busy && <View className="z-button__turning" />}
        <View className="z-button__label">{busy ? '请稍等…' : label}</View>
      </View>
      {blocked && <View className="z-button__reason">{blocked}</View>}
    </View>
  );
}
