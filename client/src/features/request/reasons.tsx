import { View } from '@tarojs/components';
import type { RequestView } from '../../../../core/contract/view';
import { Icon } from '../../ui/layout/icon';
import { Words } from '../../ui/layout/words';
import './reasons.scss';

const HEADINGS: Readonly<Record<RequestView['owner']['kind'], string>> = {
  studio: '为什么是这家',
  volunteer: '当时为什么派给这家',
  office: '为什么交到这里',
};

interface ReasonsProps {
  readonly request: Pick<RequestView, 'reasons' | 'owner' | 'askedNames'>;
}

/** 为什么是这家: the reasons of the routing, in words. */
export function Reasons({ request: { reasons, owner, askedNames } }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <View className="reasons">
      <Words size="small" tone="soft">
        {askedNames.length > 1 ? `为什么先找${owner.name}` : HEADINGS[owner.kind]}
      </Words>
      {reasons.map((reason) => (
        <View key={reason} className="reasons__one">
          <Icon name="check" />
          <View>{reason}</View>
        </View>
      ))}
    </View>
  );
}
