import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { Button } from '../../../ui/layout/button';
import { Row } from '../../../ui/layout/stack';
import { EndSheet } from '../end-sheet';
import { HoldSheet } from '../hold-sheet';
import { AskEndSheet } from './ask-end-sheet';

interface MemberRightsProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
  readonly decides: boolean;
}

/** 请退、暂停操作: what an office decides about a volunteer, and a lead asks for. */
export function MemberRights({ card, now, decides }: MemberRightsProps) {
  const [doing, setDoing] = useState<'end' | 'ask' | 'hold' | null>(null);
  const { openid: personId, name, studioId, studioName } = card;
  const of = { personId, name, studioId, studioName };
  const close = () => setDoing(null);
  return (
    <>
      {decides ? (
        <Row fill="equal">
          <Button label="请退" tone="plain" size="small" onPress={() => setDoing('end')} />
          <Button label="暂停操作" tone="plain" size="small" onPress={() => setDoing('hold')} />
        </Row>
      ) : (
        <Button
          label="请书记看看还合不合适"
          tone="plain"
          size="small"
          onPress={() => setDoing('ask')}
        />
      )}
      {doing === 'end' && <EndSheet of={of} onClose={close} />}
      {doing === 'ask' && <AskEndSheet of={of} onClose={close} />}
      {doing === 'hold' && <HoldSheet whom={{ personId }} name={name} now={now} onClose={close} />}
    </>
  );
}
