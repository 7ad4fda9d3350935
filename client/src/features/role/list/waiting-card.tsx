import type { WaitingAppointment } from '../../../../../core/contract/role';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { sayDay } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface WaitingCardProps {
  readonly of: WaitingAppointment;
  /** Server time. */
  readonly now: string;
}

/** 等人确认的: it can be taken back. */
export function WaitingCard({ of, now }: WaitingCardProps) {
  const { busy, error, run } = useCommand('roles.withdraw');
  const withdraw = async () => {
    if (await run({ id: of.id })) toast('撤回了，岗位码不能再用。');
  };
  return (
    <Card>
      <Words strong>{`等${of.to}确认：${ROLE_WORDS[of.role]}`}</Words>
      <Words size="small" tone="soft">{`到${sayDay(of.until, now)}没有确认就作废`}</Words>
      {error && <Remark tone="wrong" words={error.message} />}
      <Button label="撤回" tone="plain" size="small" busy={busy} onPress={() => void withdraw()} />
    </Card>
  );
}
