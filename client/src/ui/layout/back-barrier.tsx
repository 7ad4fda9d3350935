import { PageContainer } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useBackGuard } from './use-back-guard';

/** It is invisible: the person sees the sheet. */
const UNSEEN = 'height:0;overflow:hidden;background:transparent';

/** WeChat must have processed the hiding before it can be shown again. */
const DRAWN_AFTER_MS = 50;

/** How long WeChat may take to report that it is gone. */
const PATIENCE_MS = 600;

/** When somebody goes back, WeChat closes its own 页面容器 instead of the page. A page can have one. */
export function BackBarrier() {
  const [shown, setShown] = useState(false);
  const guard = useBackGuard({ raise: () => setShown(true), lower: () => setShown(false) });
  useEffect(() => {
    if (shown) return undefined;
    const patience = setTimeout(guard.fallen, PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [guard, shown]);
  const falls = () => {
    guard.falls();
    setShown(false);
  };
  return (
    <PageContainer
      show={shown}
      overlay={false}
      duration={100}
      customStyle={UNSEEN}
      onBeforeLeave={falls}
      onAfterLeave={() => setTimeout(guard.fallen, DRAWN_AFTER_MS)}
    />
  );
}
