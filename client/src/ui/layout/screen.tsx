import { View } from '@tarojs/components';
import { useDidShow, useRouter } from '@tarojs/taro';
import { type ReactNode, useContext, useId } from 'react';
import { opened } from '../../routes/opening';
import { routeAt, routes } from '../../routes/route-table';
import { BackBarrier } from './back-barrier';
import { PageContext } from './covered';
import { OnEveryPage } from './on-every-page';
import { spoken } from './spoken';
import { useTextSize } from './text-size';
import { TitleBar } from './title-bar';
import { ToastHost } from './toast-host';
import './tokens.scss';
import './screen.scss';

interface ScreenProps {
  /** Default: the title in the route table. */
  readonly title?: string;
  /** The red head of the home page, which extends to the edges. The title bar turns red too. */
  readonly head?: ReactNode;
  /** Always visible at the bottom: the next step. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A page's frame: title, paper, margins, the person's text size, and the place for toasts. */
export function Screen({ title, head, footer, children }: ScreenProps) {
  const { size } = useTextSize();
  const page = useId();
  const onEveryPage = useContext(OnEveryPage);
  useDidShow(opened);
  const route = routeAt(useRouter().path);
  const shown = title ?? (route ? routes[route].title : '走近');
  return (
    <PageContext.Provider value={page}>
      <View className={`z-screen z-screen--${size}`}>
        <BackBarrier />
        <TitleBar
          title={shown}
          tab={route !== undefined && routes[route].tab !== undefined}
          red={!!head}
        />
        {head && (
          <View className="z-screen__head" {...spoken({ role: 'region', label: '您好' })}>
            {head}
          </View>
        )}
        <View className="z-screen__body" {...spoken({ role: 'main' })}>
          {children}
        </View>
        {footer && (
          <View className="z-screen__footer" {...spoken({ role: 'region', label: '下一步' })}>
            {footer}
          </View>
        )}
        {onEveryPage}
        <ToastHost />
      </View>
    </PageContext.Provider>
  );
}
