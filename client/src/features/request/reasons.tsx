import { View } from '@tarojs/components';
import type { RequestView } from '../../../../core/contract/view';
import { Icon } from '../../ui/icon';
import { Words } from '../../ui/words';
import './reasons.scss';

interface ReasonsProps {
  readonly request: Pick<RequestView, 'reasons'>;
}

/** 为什么是这家: the reasons of the routing, in words. */
export function Reasons({ request: { reasons } }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <View className="reasons">
      <Words size="small" tone="soft">
        为什么是这家
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
