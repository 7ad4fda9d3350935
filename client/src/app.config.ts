import { type RouteName, routes, tabRoutes } from './routes/route-table';

const names = Object.keys(routes) as RouteName[];
const isTab = (name: RouteName) => routes[name].tab !== undefined;

/** Subpackages are the folders of `pages/` that hold no tab page. */
const roots = [...new Set(names.filter((name) => !isTab(name)).map(rootOf))];

function rootOf(name: RouteName): string {
  return routes[name].path.split('/').slice(0, 2).join('/');
}

export default defineAppConfig({
  pages: tabRoutes.map((name) => routes[name].path),
  subPackages: roots.map((root) => ({
    root,
    pages: names
      .filter((name) => !isTab(name) && rootOf(name) === root)
      .map((name) => routes[name].path.slice(root.length + 1)),
  })),
  // WeChat loads these while the person reads, so that they work without a network: writing a
  // request, and looking at a task
  preloadRule: {
    [routes.home.path]: { network: 'all', packages: [rootOf('request.new')] },
    [routes.tasks.path]: { network: 'all', packages: [rootOf('task.detail')] },
  },
  sitemapLocation: 'sitemap.json',
  // Our colours are made for a light background, so WeChat must not switch its own parts to dark
  // mode
  darkmode: false,
  window: {
    navigationBarTitleText: '走近',
    navigationBarBackgroundColor: '#F6F4F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F4F0',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#6B645C',
    selectedColor: '#B8232F',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: tabRoutes.map((name) => ({
      pagePath: routes[name].path,
      text: routes[name].tab ?? '',
      iconPath: `assets/tab/${name}.png`,
      selectedIconPath: `assets/tab/${name}-selected.png`,
    })),
  },
  lazyCodeLoading: 'requiredComponents',
  // The map on which a place can be picked; WeChat requires a declaration.
  requiredPrivateInfos: ['chooseLocation'],
  permission: {
    'scope.userLocation': { desc: '在地图上选出事的地方时，先显示您附近' },
  },
  // WeChat itself asks for consent to its 隐私保护指引 before the first photo, recording, map and copying
  __usePrivacyCheck__: true,
});
