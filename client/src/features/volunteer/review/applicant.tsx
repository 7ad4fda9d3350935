import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { LeadSaid, WordButtons } from './lead-word';
import { RefuseSheet } from './refuse-sheet';
import { VolunteerWords } from './volunteer-words';

interface ApplicantProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
  /** Only offices decide; a lead can only read. */
  readonly decides: boolean;
}

/** 一份报名 */
export function Applicant({ card, now, decides }: ApplicantProps) {
  const [refusing, setRefusing] = useState(false);
  const [approving, setApproving] = useState(false);
  const command = useCommand('volunteers.approve');
  const { error } = command;
  // If somebody else decided first, the card disappears, so the error is shown elsewhere.
  useTold(error?.code === 'volunteer/not-applied' ? error.message : undefined);
  const approve = async () => {
    const { openid, studioId, name } = card;
    const done = await command.run({ openid, studioId, name });
    setApproving(false);
    if (done) toast(`${card.name}可以接单了，已经告诉本人。`);
  };
  return (
    <Card>
      <VolunteerWords card={card} />
      <Words size="small" tone="soft">
        {sayMoment(card.appliedAt, now)} 报名
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      {card.leadWord && <LeadSaid word={card.leadWord} />}
      {card.mayGiveWord && <WordButtons card={card} />}
      {card.waiting && (
        <Words size="small" tone="soft">
          现在在{card.waiting.who}那里，最晚{sayMoment(card.waiting.until, now)}
        </Words>
      )}
      {decides ? (
        <Row fill="equal">
          <Button label="不通过" tone="plain" onPress={() => setRefusing(true)} />
          <Button label="通过" onPress={() => setApproving(true)} />
        </Row>
      ) : (
        card.mayGiveWord && <Remark words="先打个电话聊聊，再给书记一句话；由书记来定。" />
      )}
      <ConfirmDialog
        open={approving}
        title={`让${card.name}到${card.studioName}接单吗？`}
        body="通过以后，新的事会派给本人；接下的事，看得到邻居的电话和门牌。"
        confirmLabel="通过，告诉本人"
        busy={command.busy}
        onConfirm={() => void approve()}
        onClose={() => setApproving(false)}
      />
      {refusing && <RefuseSheet card={card} onClose={() => setRefusing(false)} />}
    </Card>
  );
}
