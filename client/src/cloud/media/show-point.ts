import Taro from '@tarojs/taro';
import type { Point } from '../../../../core/domain/org/point';

/** 在地图上看: opens WeChat's map at a point, with navigation; `name` is shown beside it. */
export async function showPoint({ lat, lng }: Point, name: string): Promise<void> {
  await Taro.openLocation({ latitude: lat, longitude: lng, name, scale: 18 });
}
