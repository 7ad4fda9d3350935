import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../layout/card';
import { Icon, type IconName } from '../layout/icon';
import { press } from '../layout/press';
import { StateTag, type StateTone } from './state-tag';
import './request-card.scss';

interface RequestCardProps {
  /** The drawing of the 类别; its code is the name. */
  readonly icon: IconName;
  /** The 类别 in words. */
  readonly kind: string;
  readonly tags: readonly { readonly tone: StateTone; readonly word: string }[];
  /** The beginning of the words; null if they are confidential to this reader. */
  readonly excerpt: string | null;
  /** Shown instead of confidential words; default: only its helpers can read them. */
  readonly sealed?: string;
  /** Small facts, one per line: the building, the waiting time, the owner. */
  readonly facts: readonly string[];
  readonly urgent?: boolean;
  readonly onPress: () => void;
  /** Buttons below; they do not open the card. */
  readonly children?: ReactNode;
}

/** 诉求卡片: one request in a list. */
export function RequestCard(props: RequestCardProps) {
  const { icon, kind, tags, excerpt, facts, urgent, onPress, children } = props;
  const said = excerpt ?? props.sealed ?? '内容保密，只有办理的人能看';
  const label = [kind, ...tags.map((tag) => tag.word), said, ...facts].join('，');
  return (
    <Card tone={urgent ? 'urgent' : 'plain'}>
      <View className="z-request" {...press(onPress, { label })}>
        <View className="z-request__head">
          <View className="z-request__mark">
            <Icon name={icon} />
          </View>
          <View className="z-request__kind">{kind}</View>
          <View className="z-request__tags">
            {tags.map((tag) => (
              <StateTag key={tag.word} tone={tag.tone} word={tag.word} />
            ))}
          </View>
        </View>
        <View className={`z-request__said${excerpt === null ? ' z-request__said--sealed' : ''}`}>
          {excerpt === null && <Icon name="lock" />}
          <View className="z-request__words">{said}</View>
        </View>
        {facts.map((fact) => (
          <View key={fact} className="z-request__fact">
            {fact}
          </View>
        ))}
      </View>
      {children}
    </Card>
  );
}
