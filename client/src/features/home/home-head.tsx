import { View } from '@tarojs/components';
import type { MeView } from '../../../../core/contract/me';
import { isServing } from '../../../../core/domain/person/standing';
import { Icon } from '../../ui/layout/icon';
import { spoken } from '../../ui/layout/spoken';
import type { Persona } from './persona';
import './home-head.scss';

interface HomeHeadProps {
  /** Absent while it is loading. */
  readonly me: MeView | undefined;
  readonly persona: Persona;
}

/** The red head with the community's name and a greeting. */
export function HomeHead({ me, persona }: HomeHeadProps) {
  const { title, line, place } = wordsFor(me, persona);
  return (
    <View className="home-head">
      <View className="home-head__community" {...spoken({ role: 'heading' })}>
        {title}
      </View>
      <View className="home-head__line">
        {place && <Icon name="place" />}
        <View>{line}</View>
      </View>
    </View>
  );
}

interface HeadWords {
  readonly title: string;
  readonly line: string;
  /** Starts the line with the person's community, if it is known. */
  readonly place: boolean;
}

function wordsFor(me: MeView | undefined, persona: Persona): HeadWords {
  if (!me) return { title: ' ', line: ' ', place: false };
  const [office] = me.roles;
  const [post] = me.posts;
  if (persona === 'office' && office) {
    const title = me.roles.map(({ nodeName }) => nodeName).join('、');
    return { title, line: `${office.title} ${me.name}，您好`, place: false };
  }
  if (persona === 'post' && post) {
    const title = me.posts.map(({ nodeName }) => nodeName).join('、');
    return { title, line: `${post.title} ${me.name}，您好`, place: false };
  }
  if (persona === 'volunteer') {
    const served = me.standings.filter(isServing);
    const title = served.map(({ studioName }) => studioName).join('、');
    return { title, line: `志愿者 ${me.name}，您好`, place: false };
  }
  if (!me.home) return { title: '您好，邻居', line: '有事说一声，附近找得到人', place: false };
  const line = `${me.home.nodeName} ${me.home.detail} · ${me.name}，您好`;
  return { title: me.home.community, line, place: true };
}
