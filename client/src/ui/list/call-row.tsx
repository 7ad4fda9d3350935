import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { call } from './call';
import './call-row.scss';

interface CallRowProps {
  /** The purpose of these numbers, in a few words. */
  readonly title: string;
  readonly numbers: readonly { readonly phone: string; readonly label: string }[];
  /** `alert` for danger, `calm` for a number that is not urgent. */
  readonly tone?: 'alert' | 'calm';
  /** One line instead of a card: for a few numbers on a page about something else. */
  readonly slim?: boolean;
}

/** 几个电话: one tap calls. */
export function CallRow({ title, numbers, tone = 'alert', slim = false }: CallRowProps) {
  return (
    <View className={`z-calls z-calls--${tone}${slim ? ' z-calls--slim' : ''}`}>
      <View className="z-calls__title">
        <Icon name={tone === 'alert' ? 'alert' : 'phone'} />
        <View>{title}</View>
      </View>
      <View className="z-calls__row">
        {numbers.map(({ phone, label }) => (
          <View
            key={phone}
            className="z-calls__number"
            {...press(() => call(phone), { label: `打 ${phone}，${label}` })}
          >
            <View className="z-calls__phone">{phone}</View>
            <View className="z-calls__label">{label}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
