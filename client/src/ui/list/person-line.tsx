import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { call } from './call';
import './person-line.scss';

interface PersonLineProps {
  readonly name: string;
  /** Their role here: 领衔人, 志愿者, the studio. */
  readonly office?: string;
  /** The number in readable form; if given, a tap calls it. */
  readonly phone?: string;
}

/** 一个人: name and office, and a way to call. No portraits. */
export function PersonLine({ name, office, phone }: PersonLineProps) {
  return (
    <View className="z-person">
      <View className="z-person__words">
        <View className="z-person__name">{name}</View>
        {office && <View className="z-person__office">{office}</View>}
      </View>
      {phone && (
        <View
          className="z-person__call"
          {...press(() => call(phone), { label: `给${name}打电话，${phone}` })}
        >
          <Icon name="phone" />
          {phone}
        </View>
      )}
    </View>
  );
}
