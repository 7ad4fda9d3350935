import { PAGES, type Page, type PageName } from '../../../core/domain/base/pages';

export type RouteName = PageName;

/** Every page of the mini-program by name; pages are opened by name, never by path. */
export const routes: Readonly<Record<RouteName, Page>> = PAGES;

/** The parameters in a page's address; a page without an entry takes none. All values are text. */
export interface RouteParams {
  /** `category`: the code of a 类别 tapped on the home page. */
  'request.new': { category?: string };
  'request.result': { id: string };
  'request.detail': { id: string };
  'request.slips': { id: string };
  /** `id`: a request that somebody shared; it is shown above the others. */
  'request.near': { id?: string };
  'studio.list': { category?: string };
  'studio.detail': { id: string };
  /** `action`: an action whose sheet opens at once. */
  'task.detail': { id: string; action?: string };
  'volunteer.apply': { studio?: string };
  'announcement.detail': { id: string };
  /** Without an id a new one is started. */
  'office.announce': { id?: string };
  'office.studio-edit': { id?: string };
  /** `plan`: the import plan to look at; absent: a sheet has to be chosen. */
  /** `node`: the node to look at and change. */
  'office.tree': { plan?: string; node?: string };
  /** `scene`: what WeChat read from a scanned code. */
  'code.scan': { scene: string };
  /** `request`: an existing request to test the routing of; absent: any category at any place. */
  'office.dry-run': { request?: string };
  /** `request`: opens the sheet for holding back the asker of this request; absent: the lists alone. */
  'office.people': { request?: string };
  /** `kind`: the list behind a number of the board, as in `office.list`; absent: all. */
  /** `node`: a node to filter by; `place` is its name. */
  'office.list': { kind?: string; node?: string; place?: string };
}

export type ParamsOf<N extends RouteName> = N extends keyof RouteParams
  ? RouteParams[N]
  : Record<never, string>;

/** A page with its parameters, to be opened later. */
export type Target = {
  [N in RouteName]: {
    readonly route: N;
    readonly params?: ParamsOf<N>;
    /** The segment of a tab page to show. */
    readonly part?: string;
  };
}[RouteName];

/** The four pages of the tab bar, in order. */
export const tabRoutes = ['home', 'tasks', 'inbox', 'me'] as const satisfies readonly RouteName[];

/**
 * The name of the page at `path` (with or without slashes and query); undefined for an unknown path.
 */
export function routeAt(path: string): RouteName | undefined {
  const bare = path.replace(/^\/+/, '').split('?')[0];
  return (Object.keys(routes) as RouteName[]).find((name) => routes[name].path === bare);
}

/** The address of a page with its parameters, as WeChat's navigation takes it. */
export function addressOf<N extends RouteName>(name: N, params?: ParamsOf<N>): string {
  const query = Object.entries(params ?? {})
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `/${routes[name].path}${query && `?${query}`}`;
}
