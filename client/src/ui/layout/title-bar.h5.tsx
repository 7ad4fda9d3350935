import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { goBack } from '../../routes/open';
import { Icon } from './icon';
import { press } from './press';
import { spoken } from './spoken';
import type { TitleBarProps } from './title-bar';
import './browser.scss';
import './title-bar.scss';

/** Taro's replacement of WeChat's tab bar has no role for screen readers. */
function nameTabBar(): void {
  document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation');
}

/** A browser has no title bar of its own. */
export function TitleBar({ title, tab, red }: TitleBarProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(nameTabBar, []);
  return (
    <View
      className={`z-title-bar${red ? ' z-title-bar--red' : ''}`}
      {...spoken({ role: 'banner' })}
    >
      {!tab && (
        <View className="z-title-bar__back" {...press(goBack, { label: '返回' })}>
          <Icon name="back" />
        </View>
      )}
      <View className="z-title-bar__title" {...spoken({ role: 'heading', level: 1 })}>
        {title}
      </View>
    </View>
  );
}
