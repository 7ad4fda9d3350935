import Taro from '@tarojs/taro';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { cut } from '../../../../core/domain/text/cut';

/** A point picked on the map: GCJ-02 degrees, and the name of the place there. */
export interface PickedPoint {
  readonly lat: number;
  readonly lng: number;
  readonly name: string;
}

/** Can this phone show a map to pick from? */
export const canPickPoint = true;

/** 在地图上选; `back` when they cancelled, `refused` when WeChat has no permission for the map. */
export async function pickPoint(): Promise<PickedPoint | 'back' | 'refused'> {
  try {
    const { latitude, longitude, name, address } = await Taro.chooseLocation({});
    return {
      lat: Number(latitude),
      lng: Number(longitude),
      name: cut(name || address, CHARACTERS.unit),
    };
  } catch (trouble) {
    const said =
      typeof trouble === 'object' && trouble && 'errMsg' in trouble ? trouble.errMsg : '';
    return /cancel/i.test(String(said)) ? 'back' : 'refused';
  }
}
