import { View } from '@tarojs/components';
import { spoken } from '../layout/spoken';
import { Photos } from '../media/photos';
import './timeline.scss';

export interface TimelineItem {
  readonly id: string;
  /** The time, in words: `今天 09:30`. */
  readonly when: string;
  /** What happened and who did it, in a plain sentence. */
  readonly sentence: string;
  /** The words that the person added. */
  readonly note?: string;
  readonly photos?: readonly string[];
}

interface TimelineProps {
  /** Newest first. */
  readonly items: readonly TimelineItem[];
}

/** 经过: what happened, in plain sentences, newest first. */
export function Timeline({ items }: TimelineProps) {
  return (
    <View className="z-timeline" {...spoken({ role: 'list', label: '经过' })}>
      {items.map((item) => (
        <View key={item.id} className="z-moment" {...spoken({ role: 'listitem' })}>
          <View className="z-moment__when">{item.when}</View>
          <View className="z-moment__sentence">{item.sentence}</View>
          {item.note && <View className="z-moment__note">{item.note}</View>}
          {item.photos && item.photos.length > 0 && <Photos urls={item.photos} />}
        </View>
      ))}
    </View>
  );
}
