import type { JoiningView } from '../../../../../core/contract/me';
import { Card } from '../../../ui/layout/card';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StateTag } from '../../../ui/list/state-tag';
import { WaitingWords } from './waiting-words';

interface SearchingProps {
  readonly joining: JoiningView;
  /** Server time. */
  readonly now: string;
}

/** 书记在找: no studio fits yet, so an office looks for one. */
export function Searching({ joining, now }: SearchingProps) {
  const { why, waiting, words } = joining;
  return (
    <Card>
      <Row fill="spread">
        <Words size="lead" strong>
          在帮您找工作室
        </Words>
        <StateTag tone="waiting" word="在找" />
      </Row>
      <Words tone="soft">
        {why === 'all-tried'
          ? '附近合适的几家都问过了，请书记帮您另找一家。'
          : '附近还没有对得上的工作室，请书记帮您找一家。'}
      </Words>
      <Words size="small">您写的是：{words}</Words>
      {waiting && <WaitingWords waiting={waiting} now={now} />}
    </Card>
  );
}
