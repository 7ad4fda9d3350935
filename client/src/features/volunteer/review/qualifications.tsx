import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayDay } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { QualifySheet } from './qualify-sheet';

interface QualificationsProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
  readonly decides: boolean;
}

/** 资质 of a volunteer for sealed kinds; an office records them and takes them back. */
export function Qualifications({ card, now, decides }: QualificationsProps) {
  const [doing, setDoing] = useState<'add' | 'remove' | null>(null);
  const { busy, error, run } = useCommand('volunteers.unqualify');
  const { openid: personId, name, qualifications } = card;
  const close = () => setDoing(null);
  const remove = async () => {
    const kinds = qualifications.map(({ kind }) => kind);
    if (await run({ personId, kinds })) toast(`取消了，已经告诉${name}。`);
    close();
  };
  return (
    <>
      {qualifications.map(({ kind, words, until }) => (
        <Words key={kind} size="small" tone="soft">
          {`${categoryOf(kind).label}：${words}，${until <= now ? '已到期' : `到${sayDay(until, now)}`}`}
        </Words>
      ))}
      {error && <Remark tone="wrong" words={error.message} />}
      {decides && (
        <Row fill="equal">
          <Button label="登记资质" tone="plain" size="small" onPress={() => setDoing('add')} />
          {qualifications.length > 0 && (
            <Button label="取消资质" tone="plain" size="small" onPress={() => setDoing('remove')} />
          )}
        </Row>
      )}
      {doing === 'add' && <QualifySheet card={card} now={now} onClose={close} />}
      <ConfirmDialog
        open={doing === 'remove'}
        title={`取消${name}的资质吗？`}
        body="保密的几类事先不派给本人，手上的接着办完。以后可以重新登记。"
        confirmLabel="取消，告诉本人"
        busy={busy}
        onConfirm={() => void remove()}
        onClose={close}
      />
    </>
  );
}
