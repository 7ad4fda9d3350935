import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { goBack } from '../../routes/open';
import { Icon } from './icon';
import { press } from './press';
import { spoken } from './spoken';
import type { TitleBarProps } from './title-bar';
import './browser.scss';
import './title-bar.scss';

/** A browser has no bar of its own. */
export function TitleBar({ title, tab, red }: TitleBarProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <View className={`z-title-bar${red ? ' z-title-bar--red' : ''}`}>
      {!tab && (
        <View className="z-title-bar__back" {...press(goBack, { label: '返回' })}>
          <Icon name="back" />
        </View>
      )}
      <View className="z-title-bar__title" {...spoken({ role: 'heading' })}>
        {title}
      </View>
    </View>
  );
}
