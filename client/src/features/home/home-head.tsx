import { View } from '@tarojs/components';
import type { MeView } from '../../../../core/contract/view';
import { Icon } from '../../ui/layout/icon';
import { spoken } from '../../ui/layout/spoken';
import './home-head.scss';

interface HomeHeadProps {
  /** Absent while it is being read. */
  readonly me: MeView | undefined;
}

/** The red head: the community's name, and a greeting. */
export function HomeHead({ me }: HomeHeadProps) {
  return (
    <View className="home-head">
      <View className="home-head__community" {...spoken({ role: 'heading' })}>
        {me ? (me.home?.community ?? '您好，邻居') : ' '}
      </View>
      <View className="home-head__line">
        {me?.home && <Icon name="place" />}
        <View>{greeting(me)}</View>
      </View>
    </View>
  );
}

function greeting(me: MeView | undefined): string {
  if (!me) return ' ';
  if (!me.home) return '有事说一声，附近找得到人';
  const where = me.home.name.split(' · ').at(-1) ?? '';
  return `${where} ${me.home.detail} · ${me.name}，您好`;
}
