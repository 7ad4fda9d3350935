import { useState } from 'react';
import type { FurtherLine } from '../../../../../core/contract/office';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { EndReachSheet } from './end-reach-sheet';

interface AskedReachProps {
  readonly of: FurtherLine;
  /** Server time. */
  readonly now: string;
}

/** 别处的工作室: it asks to serve a place of this office, or serves it by the office's word. */
export function AskedReach({ of, now }: AskedReachProps) {
  const [ending, setEnding] = useState(false);
  const { busy, error, run } = useCommand('studios.agreeReach');
  const { studioId: id, studioName, node, placeName, office, specialities, at } = of;
  const asks = of.state === 'asked';
  const agree = async () => {
    if (await run({ id, node })) toast(`${placeName}的事现在也会派给这家，已经告诉那边。`);
  };
  return (
    <Card>
      <Words size="lead" strong>
        {studioName}
      </Words>
      <Words size="small" tone="soft">
        {asks ? `${office}${sayMoment(at, now)}请您点头` : `您这边${sayMoment(at, now)}点的头`}
      </Words>
      <Words>{`${asks ? '想服务' : '在服务'}${placeName}，专门办${sayKinds(specialities)}。`}</Words>
      {error && <Remark tone="wrong" words={error.message} />}
      <Row fill="equal">
        <Button label={asks ? '不用了' : '收回'} tone="plain" onPress={() => setEnding(true)} />
        {asks && <Button label="点头" busy={busy} onPress={() => void agree()} />}
      </Row>
      {ending && <EndReachSheet of={of} onClose={() => setEnding(false)} />}
    </Card>
  );
}

function sayKinds(codes: FurtherLine['specialities']): string {
  return codes.map((code) => categoryOf(code).label).join('、');
}
