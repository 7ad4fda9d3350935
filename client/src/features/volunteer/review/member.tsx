import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { MemberRights } from './member-rights';
import { Qualifications } from './qualifications';
import { VolunteerWords } from './volunteer-words';

interface MemberProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
  /** An office decides; a lead asks it. */
  readonly decides: boolean;
}

/** A volunteer who takes requests, or has paused. */
export function Member({ card, now, decides }: MemberProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand('volunteers.pause');
  const resting = card.state === 'paused';
  const change = async () => {
    if (!(await command.run({ openid: card.openid, studioId: card.studioId, paused: !resting })))
      return;
    setAsking(false);
    toast(resting ? `${card.name}又可以接单了。` : `${card.name}先休息，不再派新的事。`);
  };
  const error = command.error && <Remark tone="wrong" words={command.error.message} />;
  return (
    <Card>
      <VolunteerWords card={card} />
      {card.pausedUntil && (
        <Words size="small" tone="soft">
          休息到{sayMoment(card.pausedUntil, now)}
        </Words>
      )}
      {!asking && error}
      {resting && !card.mayResume && <Remark words="书记或街道让停的，由那里恢复。" />}
      {resting && card.mayResume && (
        <Button
          label="恢复接单"
          tone="plain"
          size="small"
          busy={command.busy}
          onPress={() => void change()}
        />
      )}
      {!resting && (
        <Button label="暂停派单" tone="plain" size="small" onPress={() => setAsking(true)} />
      )}
      <Qualifications card={card} now={now} decides={decides} />
      <MemberRights card={card} now={now} decides={decides} />
      <ConfirmDialog
        open={asking}
        title={`暂停给${card.name}派单吗？`}
        body="手上的事还归本人办完，过了约定的时间才请别人接着办。随时可以恢复。"
        confirmLabel="暂停派单"
        busy={command.busy}
        onConfirm={() => void change()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
