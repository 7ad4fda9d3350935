import Taro from '@tarojs/taro';
import { useEffect } from 'react';

export interface TitleBarProps {
  readonly title: string;
  /** A tab page has no page to go back to. */
  readonly tab: boolean;
  readonly red: boolean;
}

/** WeChat draws the bar; it only gets the title from here. */
export function TitleBar({ title }: TitleBarProps) {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
