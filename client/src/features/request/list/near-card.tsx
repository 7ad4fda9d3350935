import type { NeighbourCard } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { type Moment, sayMoment } from '../../../../../core/domain/time/moment';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StateTag } from '../../../ui/list/state-tag';

interface NearCardProps {
  readonly one: NeighbourCard;
  readonly now: Moment;
  readonly busy: boolean;
  readonly onJoin: () => void;
}

/** One request as neighbours see it. */
export function NearCard({ one, now, busy, onJoin }: NearCardProps) {
  const { id, category, what, answer, mine, joined, mayJoin } = one;
  const concerns = mine || joined;
  return (
    <Card>
      <Row fill="wrap">
        <Words strong>{categoryOf(category).label}</Words>
        {mine && <StateTag tone="quiet" icon="me" word="我提的" />}
        {joined && <StateTag tone="active" icon="people" word="一起反映" />}
      </Row>
      <Words>{what}</Words>
      <Words size="small" tone="soft">
        {sayFacts(one, now)}
      </Words>
      {answer && <Remark tone="good" words={`书记答复：${answer.words}`} />}
      {concerns && (
        <Button
          label="看进展"
          tone="plain"
          size="small"
          onPress={() => open('request.detail', { id })}
        />
      )}
      {mayJoin && (
        <Button label={sayJoin(one)} tone="plain" icon="people" busy={busy} onPress={onJoin} />
      )}
    </Card>
  );
}

function sayJoin({ category }: NeighbourCard): string {
  return category === 'suggestion' ? '我也赞成' : '我也是，一起反映';
}

function sayFacts(one: NeighbourCard, now: Moment): string {
  const { placeName, submittedAt, askedBy, together } = one;
  const many = together > 1 ? `${together} 户一起反映` : '';
  return [placeName, askedBy ?? '', `${sayMoment(submittedAt, now)} 提出`, many]
    .filter(Boolean)
    .join('，');
}
