import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { press } from './press';
import './tile.scss';

interface TilesProps {
  readonly children: ReactNode;
}

/** A grid of tiles: four in a row, two in the elder size. */
export function Tiles({ children }: TilesProps) {
  return <View className="z-tiles">{children}</View>;
}

interface TileProps {
  readonly icon: IconName;
  readonly label: string;
  /** Read by the screen reader after the label, e.g. the hint of a 类别. */
  readonly hint?: string;
  readonly onPress: () => void;
}

/** 类别: a tile with an icon and two or four characters. */
export function Tile({ icon, label, hint, onPress }: TileProps) {
  return (
    <View className="z-tile" {...press(onPress, { label: hint ? `${label}，${hint}` : label })}>
      <View className="z-tile__mark">
        <Icon name={icon} size="large" />
      </View>
      <View className="z-tile__label">{label}</View>
    </View>
  );
}
