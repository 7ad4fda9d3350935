import { answering, Refused, type Surroundings } from './answers';

/** What WeChat draws around a page. */
export interface Bars {
  title: string;
  /** Badges of the tab bar, by index. */
  readonly badges: Map<number, string>;
  readonly onTab: () => boolean;
  /** 转发: whether the menu of the page in sight offers it; absent: as the page declares. */
  readonly sharing: Map<object, boolean>;
  readonly page: () => object;
}

/** 导航栏与标签栏. The tab bar can be changed only while it is visible. */
export function barCalls(around: Surroundings, bars: Bars) {
  const mustBeOnTab = () => {
    if (!bars.onTab()) throw new Refused('not TabBar page');
  };
  return {
    setNavigationBarTitle: answering<{ readonly title: string }>(
      around,
      'setNavigationBarTitle',
      ({ title = '' }) => {
        bars.title = title;
        return {};
      },
    ),
    setTabBarBadge: answering<{ readonly index: number; readonly text: string }>(
      around,
      'setTabBarBadge',
      ({ index = 0, text = '' }) => {
        mustBeOnTab();
        bars.badges.set(index, text);
        return {};
      },
    ),
    removeTabBarBadge: answering<{ readonly index: number }>(
      around,
      'removeTabBarBadge',
      ({ index = 0 }) => {
        mustBeOnTab();
        bars.badges.delete(index);
        return {};
      },
    ),
    showShareMenu: answering(around, 'showShareMenu', () => {
      bars.sharing.set(bars.page(), true);
      return {};
    }),
    hideShareMenu: answering(around, 'hideShareMenu', () => {
      bars.sharing.set(bars.page(), false);
      return {};
    }),
    stopPullDownRefresh: answering(around, 'stopPullDownRefresh', () => ({})),
    pageScrollTo: answering(around, 'pageScrollTo', () => ({})),
  };
}
