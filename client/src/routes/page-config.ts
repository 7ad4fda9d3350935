import { type RouteName, routes } from './route-table';

/** WeChat's settings of one page, out of the route table. */
export function pageConfig(name: RouteName) {
  const { title, pull, share } = routes[name];
  return {
    navigationBarTitleText: title,
    enablePullDownRefresh: pull ?? false,
    ...(share && { enableShareAppMessage: true }),
    ...(name === 'home' && {
      navigationBarBackgroundColor: '#B8232F',
      navigationBarTextStyle: 'white' as const,
      backgroundTextStyle: 'light' as const,
    }),
  };
}
