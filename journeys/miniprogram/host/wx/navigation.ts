import type { PageStack } from '../page-stack';
import { answering, Refused, type Surroundings } from './answers';

interface Address {
  readonly url: string;
}

/** 路由: every call refuses what WeChat refuses. */
export function navigationCalls(
  around: Surroundings,
  stack: PageStack,
  unfetched: ReadonlySet<string> = new Set(),
) {
  const fetched = (url: string) => {
    if ([...unfetched].some((root) => url.startsWith(`/${root}/`))) throw new Refused('timeout');
    return url;
  };
  return {
    navigateTo: answering<Address>(around, 'navigateTo', ({ url = '' }) =>
      stack.push(fetched(url)),
    ),
    redirectTo: answering<Address>(around, 'redirectTo', ({ url = '' }) =>
      stack.replace(fetched(url)),
    ),
    reLaunch: answering<Address>(around, 'reLaunch', ({ url = '' }) => stack.relaunch(url)),
    switchTab: answering<Address>(around, 'switchTab', ({ url = '' }) => stack.switchTab(url)),
    navigateBack: answering<{ readonly delta: number }>(around, 'navigateBack', ({ delta = 1 }) =>
      stack.back(delta),
    ),
  };
}
