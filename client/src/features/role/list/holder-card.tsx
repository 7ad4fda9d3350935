import { useState } from 'react';
import type { Holder, RolesView } from '../../../../../core/contract/role';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { sayDay } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { StandInSheet } from './stand-in-sheet';

interface HolderCardProps {
  readonly of: Holder;
  readonly node: { readonly id: string; readonly name: string };
  readonly colleagues: RolesView['colleagues'];
  /** Server time. */
  readonly now: string;
}

/** 在任的一位: since when and until when, standing in for whom. */
export function HolderCard({ of, node, colleagues, now }: HolderCardProps) {
  const { personId, name, role, standsInFor } = of;
  const [doing, setDoing] = useState<'end' | 'stand-in' | null>(null);
  const { busy, error, run } = useCommand('roles.revoke');
  const close = () => setDoing(null);
  const end = async () => {
    const sent = await run({ personId, role, node: node.id });
    if (sent) toast(`${name}卸任了，已经告诉本人。`);
    close();
  };
  return (
    <Card>
      <Words size="lead" strong>
        {`${ROLE_WORDS[role]} ${name}`}
      </Words>
      <Words size="small" tone="soft">
        {sayTerm(of, now)}
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      {of.mayEnd && (
        <Row fill="equal">
          <Button
            label={standsInFor === null ? '卸任' : '不用代了'}
            tone="plain"
            size="small"
            onPress={() => setDoing('end')}
          />
          {standsInFor === null && (
            <Button
              label="请人代一阵"
              tone="plain"
              size="small"
              onPress={() => setDoing('stand-in')}
            />
          )}
        </Row>
      )}
      <ConfirmDialog
        open={doing === 'end'}
        title={standsInFor === null ? `请${name}卸任吗？` : `不用${name}代了吗？`}
        body="马上就看不到这里的事了。手上的事、草稿、要审核的都留在岗位上，由接任的人或者上一级接着办。"
        confirmLabel="卸任，告诉本人"
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      />
      {doing === 'stand-in' && (
        <StandInSheet of={of} node={node} colleagues={colleagues} now={now} onClose={close} />
      )}
    </Card>
  );
}

function sayTerm({ since, until, standsInFor }: Holder, now: string): string {
  const words = [
    since ? `${sayDay(since, now)}起` : '在任',
    ...(until ? [`到${sayDay(until, now)}`] : []),
    ...(standsInFor ? [`代${standsInFor}`] : []),
  ];
  return words.join('，');
}
