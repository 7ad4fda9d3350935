import Taro from '@tarojs/taro';
import { useEffect } from 'react';

export interface TitleBarProps {
  readonly title: string;
  /** A tab page has nothing to go back to. */
  readonly tab: boolean;
  readonly red: boolean;
}

/** WeChat draws its own bar and only gets the title from here. */
export function TitleBar({ title }: TitleBarProps) {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
