import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { routeAt, routes } from '../../routes/route-table';
import { useTextSize } from './text-size';
import { TitleBar } from './title-bar';
import { ToastHost } from './toast-host';
import './tokens.scss';
import './screen.scss';

interface ScreenProps {
  /** Default: the title in the route table. */
  readonly title?: string;
  /** Red up to the edges, above the gutters: the head of the home page. The bar turns red too. */
  readonly head?: ReactNode;
  /** Stays in sight at the lower edge: what to do next. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A page's frame: title, paper, gutters, the person's text size, and where short notes appear. */
export function Screen({ title, head, footer, children }: ScreenProps) {
  const { size } = useTextSize();
  const route = routeAt(useRouter().path);
  const shown = title ?? (route ? routes[route].title : '走近');
  return (
    <View className={`z-screen z-screen--${size}`}>
      <TitleBar
        title={shown}
        tab={route !== undefined && routes[route].tab === true}
        red={!!head}
      />
      {head && <View className="z-screen__head">{head}</View>}
      <View className="z-screen__body">{children}</View>
      {footer && <View className="z-screen__footer">{footer}</View>}
      <ToastHost />
    </View>
  );
}
