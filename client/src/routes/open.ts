import Taro, { useRouter } from '@tarojs/taro';
import { leaving } from './leaving';
import { opening } from './opening';
import {
  addressOf,
  type ParamsOf,
  type RouteName,
  routeAt,
  routes,
  type Target,
} from './route-table';
import { wantSegment } from './tab-segment';

/** WeChat keeps at most ten pages; beyond that the top one is replaced. */
const DEEPEST = 10;

type Open = <N extends RouteName>(name: N, ...rest: OpenRest<N>) => void;

type OpenRest<N extends RouteName> =
  Record<never, string> extends ParamsOf<N> ? [params?: ParamsOf<N>] : [params: ParamsOf<N>];

/** Opens a page by its name. Tab pages take no parameters: WeChat drops them. */
export const open: Open = (name, ...rest) => {
  go(name, addressOf(name, rest[0]));
};

function go(name: RouteName, url: string): void {
  leaving(() => goNow(name, url));
}

function goNow(name: RouteName, url: string): void {
  if (routes[name].tab) {
    opening(Taro.switchTab({ url }));
    return;
  }
  if (Taro.getCurrentPages().length >= DEEPEST) {
    opening(Taro.redirectTo({ url }));
    return;
  }
  opening(Taro.navigateTo({ url }));
}

/** Opens a page reference from a table. */
export function openTarget({ route, params, part }: Target): void {
  if (part) wantSegment(route, part);
  go(route, addressOf(route, params));
}

/** Replaces this page by another, so that going back does not return to a finished form. */
export const openInstead: Open = (name, ...rest) => {
  const url = addressOf(name, rest[0]);
  leaving(() => opening(routes[name].tab ? Taro.switchTab({ url }) : Taro.redirectTo({ url })));
};

/** Goes back one page; to the home page when this one was opened from a message. */
export function goBack(): void {
  leaving(goBackNow);
}

function goBackNow(): void {
  if (Taro.getCurrentPages().length > 1) {
    void Taro.navigateBack();
    return;
  }
  opening(Taro.switchTab({ url: addressOf('home') }));
}

/** The parameters this page was opened with; any of them may be missing in a damaged link. */
export function useParams<N extends RouteName>(_name: N): Partial<ParamsOf<N>> {
  const raw = useRouter().params;
  const decoded: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value === 'string') decoded[key] = decode(value);
  }
  return decoded as Partial<ParamsOf<N>>;
}

/** WeChat passes parameters encoded, a browser decoded. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * Opens the page that an inbox message names, e.g. `pages/request/detail?id=1`. Unknown pages are
 * ignored: an old version on a phone may read messages of a newer cloud.
 */
export function openAddress(address: string): void {
  const name = routeAt(address);
  if (!name) return;
  go(name, `/${address.replace(/^\/+/, '')}`);
}
