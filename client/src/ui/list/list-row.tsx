import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../layout/icon';
import { press } from '../layout/press';
import './list-row.scss';

interface ListRowProps {
  readonly title: string;
  readonly note?: string;
  readonly icon?: IconName;
  /** Words at the right edge, e.g. the current choice. */
  readonly value?: string;
  /** The number of items behind it, red if it is not 0. */
  readonly count?: number;
  /** Counting stopped at `count`: 99 is followed by a plus. */
  readonly more?: boolean;
  /** Anything else at the right edge, e.g. a StateTag. */
  readonly trailing?: ReactNode;
  /** A red dot before the title: unread. */
  readonly unread?: boolean;
  readonly onPress?: () => void;
}

/** 一行: an entry of a list; with `onPress` it can be tapped and shows an arrow. */
export function ListRow(props: ListRowProps) {
  const { title, note, icon, value, count, more, trailing, unread, onPress } = props;
  const counted = count === undefined ? '' : `${count} ${more ? '件以上' : '件'}`;
  const label = [unread && '未读', title, note, value, counted].filter(Boolean).join('，');
  return (
    <View className="z-list-row" {...(onPress ? press(onPress, { label }) : {})}>
      {icon && (
        <View className="z-list-row__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="z-list-row__words">
        <View className="z-list-row__title">
          {unread && <View className="z-list-row__dot" />}
          {title}
        </View>
        {note && <View className="z-list-row__note">{note}</View>}
      </View>
      {value && <View className="z-list-row__value">{value}</View>}
      {count !== undefined && (
        <View className={`z-list-row__count${count > 0 ? ' z-list-row__count--some' : ''}`}>
          {more ? `${count}+` : count}
        </View>
      )}
      {trailing}
      {onPress && (
        <View className="z-list-row__arrow">
          <Icon name="forward" />
        </View>
      )}
    </View>
  );
}

interface RowsProps {
  readonly children: ReactNode;
}

/** Rows on one card, with a hairline between them. */
export function Rows({ children }: RowsProps) {
  return <View className="z-rows">{children}</View>;
}
