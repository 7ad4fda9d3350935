import { PageContainer } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useBackGuard } from './use-back-guard';

/** Nothing is seen of it: what is seen is the sheet. */
const UNSEEN = 'height:0;overflow:hidden;background:transparent';

/** WeChat has to see that it is hidden before it is shown again. */
const DRAWN_AFTER_MS = 50;

/** How long WeChat has to say that it is gone. */
const PATIENCE_MS = 600;

/** WeChat leaves its own 页面容器 in place of the page when somebody goes back. A page can have one. */
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
