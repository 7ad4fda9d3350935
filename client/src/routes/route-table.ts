/** One page of the mini-program: where it lives, and what its title bar says. */
interface Route {
  /** Path as WeChat knows it, without a leading slash; a subscription message names it too. */
  readonly path: string;
  readonly title: string;
  /** Its word in the tab bar. Tab pages are in the main package; all others are in subpackages. */
  readonly tab?: string;
  /** 下拉刷新 */
  readonly pull?: true;
  /** 转发: it can be sent to others; `useShare` says as what. */
  readonly shares?: true;
  /** Begins with the red head, up to its title bar. */
  readonly red?: true;
}

const table = {
  home: { path: 'pages/home/index', title: '走近', tab: '首页', pull: true, red: true },
  tasks: { path: 'pages/tasks/index', title: '任务', tab: '任务', pull: true },
  inbox: { path: 'pages/inbox/index', title: '消息', tab: '消息', pull: true },
  me: { path: 'pages/me/index', title: '我的', tab: '我的', pull: true },
  'me.profile': { path: 'pages/profile/edit', title: '我的资料' },
  'request.new': { path: 'pages/request/new', title: '我要求助' },
  'request.result': { path: 'pages/request/result', title: '已经收到' },
  'request.mine': { path: 'pages/request/mine', title: '我的求助', pull: true },
  'request.detail': {
    path: 'pages/request/detail',
    title: '求助详情',
    pull: true,
    shares: true,
  },
  'request.near': { path: 'pages/request/near', title: '身边的事', pull: true },
  'studio.list': { path: 'pages/studio/list', title: '党员志愿者工作室', pull: true },
  'studio.detail': { path: 'pages/studio/detail', title: '工作室', pull: true, shares: true },
  'task.detail': { path: 'pages/task/detail', title: '任务详情', pull: true },
  'volunteer.apply': { path: 'pages/volunteer/apply', title: '报名当志愿者' },
  'volunteer.mine': { path: 'pages/volunteer/mine', title: '我的志愿服务', pull: true },
  'announcement.list': { path: 'pages/announcement/list', title: '公告', pull: true },
  'announcement.detail': {
    path: 'pages/announcement/detail',
    title: '公告',
    pull: true,
    shares: true,
  },
  'office.board': { path: 'pages/office/board', title: '工作台', pull: true },
  'office.volunteers': { path: 'pages/office/volunteers', title: '志愿者', pull: true },
  'office.announce': { path: 'pages/office/announce', title: '发公告' },
  'office.studio-edit': { path: 'pages/office/studio-edit', title: '编辑工作室' },
  'office.dry-run': { path: 'pages/office/dry-run', title: '试派' },
  'office.list': { path: 'pages/office/list', title: '居民的事', pull: true },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof table;

/** Every page of the mini-program by name; pages are opened by name, never by path. */
export const routes: Readonly<Record<RouteName, Route>> = table;

/** The parameters in a page's address; a page without an entry takes none. All values are text. */
export interface RouteParams {
  /** `category`: the code of a 类别 tapped on the home page. */
  'request.new': { category?: string };
  'request.result': { id: string };
  'request.detail': { id: string };
  /** `id`: one that somebody sent on; it stands above the others. */
  'request.near': { id?: string };
  'studio.list': { category?: string };
  'studio.detail': { id: string };
  /** `action`: a sheet that is open at once. */
  'task.detail': { id: string; action?: string };
  'volunteer.apply': { studio?: string };
  'announcement.detail': { id: string };
  /** Without an id a new one is begun. */
  'office.announce': { id?: string };
  'office.studio-edit': { id?: string };
  /** `request`: one that exists, to try where it would go; absent: any kind at any place. */
  'office.dry-run': { request?: string };
  /** `kind`: which number of the board was tapped, as `office.list` knows it; absent: all. */
  /** `node`: a node to filter by; `place` is its name. */
  'office.list': { kind?: string; node?: string; place?: string };
}

export type ParamsOf<N extends RouteName> = N extends keyof RouteParams
  ? RouteParams[N]
  : Record<never, string>;

/** A page with what it is told, to be opened later. */
export type Target = {
  [N in RouteName]: {
    readonly route: N;
    readonly params?: ParamsOf<N>;
    /** Which part of a tab page. */
    readonly part?: string;
  };
}[RouteName];

/** The four pages of the tab bar, in its order. */
export const tabRoutes = ['home', 'tasks', 'inbox', 'me'] as const satisfies readonly RouteName[];

/** The name of the page at `path` (with or without slashes and query), if it is one of ours. */
export function routeAt(path: string): RouteName | undefined {
  const bare = path.replace(/^\/+/, '').split('?')[0];
  return (Object.keys(table) as RouteName[]).find((name) => table[name].path === bare);
}

/** The address of a page with its parameters, as WeChat's navigation takes it. */
export function addressOf<N extends RouteName>(name: N, params?: ParamsOf<N>): string {
  const query = Object.entries(params ?? {})
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `/${table[name].path}${query && `?${query}`}`;
}
