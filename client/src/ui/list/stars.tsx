import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { spoken } from '../layout/spoken';
import './stars.scss';

export type StarCount = 1 | 2 | 3 | 4 | 5;

const meanings: Readonly<Record<StarCount, string>> = {
  1: '很不满意',
  2: '不太满意',
  3: '一般',
  4: '满意',
  5: '非常满意',
};

const counts: readonly StarCount[] = [1, 2, 3, 4, 5];

interface StarsProps {
  readonly label: string;
  readonly value: StarCount | undefined;
  readonly onChange: (value: StarCount) => void;
}

/** 评价: one to five stars, with the meaning of the number in words. */
export function Stars({ label, value, onChange }: StarsProps) {
  return (
    <View className="z-stars">
      <View className="z-stars__row" {...spoken({ role: 'radiogroup', label })}>
        {counts.map((count) => (
          <View
            key={count}
            className={`z-star${value && count <= value ? ' z-star--on' : ''}`}
            {...press(() => onChange(count), {
              role: 'radio',
              label: `${count} 星，${meanings[count]}`,
              checked: count === value,
            })}
          >
            <Icon name={value && count <= value ? 'star-full' : 'star'} size="large" />
          </View>
        ))}
      </View>
      <View className="z-stars__meaning" {...spoken({ live: 'polite' })}>
        {value ? `${value} 星 · ${meanings[value]}` : '点一颗星'}
      </View>
    </View>
  );
}

interface GivenStarsProps {
  /** 1 to 5. */
  readonly value: number;
}

/** A given rating: the stars and the number. */
export function GivenStars({ value }: GivenStarsProps) {
  const given = counts.find((count) => count === value);
  if (!given) return null;
  return (
    <View
      className="z-given"
      {...spoken({ role: 'img', label: `${given} 星，${meanings[given]}` })}
    >
      {counts.map((count) => (
        <Icon key={count} name={count <= given ? 'star-full' : 'star'} />
      ))}
      <View className="z-given__words">{meanings[given]}</View>
    </View>
  );
}
