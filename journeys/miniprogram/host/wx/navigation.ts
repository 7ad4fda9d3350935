import type { PageStack } from '../page-stack';
import { answering, type Surroundings } from './answers';

interface Address {
  readonly url: string;
}

/** 路由: every call refuses what WeChat refuses. */
export function navigationCalls(around: Surroundings, stack: PageStack) {
  return {
    navigateTo: answering<Address>(around, 'navigateTo', ({ url = '' }) => stack.push(url)),
    redirectTo: answering<Address>(around, 'redirectTo', ({ url = '' }) => stack.replace(url)),
    reLaunch: answering<Address>(around, 'reLaunch', ({ url = '' }) => stack.relaunch(url)),
    switchTab: answering<Address>(around, 'switchTab', ({ url = '' }) => stack.switchTab(url)),
    navigateBack: answering<{ readonly delta: number }>(around, 'navigateBack', ({ delta = 1 }) =>
      stack.back(delta),
    ),
  };
}
