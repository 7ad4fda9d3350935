import type { Query } from '../../../cloud/query/use-query';
import { Button } from '../../../ui/layout/button';
import { Words } from '../../../ui/layout/words';

interface ReachProps {
  readonly of: Query<{ readonly people: number }>;
}

/** 能通知到多少人: the number of people whom WeChat would notify. */
export function Reach({ of }: ReachProps) {
  if (of.error && !of.data) {
    return <Button label="没能算出人数，再试一次" tone="plain" onPress={() => void of.refresh()} />;
  }
  return (
    <Words size="lead" strong live>
      {of.data ? `能通知到 ${of.data.people} 人` : '正在数有多少人…'}
    </Words>
  );
}
