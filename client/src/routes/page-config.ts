import { type RouteName, routes } from './route-table';

/** WeChat's settings of one page, from the route table; the build writes them next to the page. */
export function pageConfig(name: RouteName) {
  const { title, pull, shares, red } = routes[name];
  return {
    navigationBarTitleText: title,
    enablePullDownRefresh: pull ?? false,
    ...(shares && { enableShareAppMessage: true }),
    ...(red && {
      navigationBarBackgroundColor: '#B8232F',
      navigationBarTextStyle: 'white',
      backgroundTextStyle: 'light',
    }),
  };
}
