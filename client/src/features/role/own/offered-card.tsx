import type { OfferedRole } from '../../../../../core/contract/role';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { sayDay } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface OfferedCardProps {
  readonly of: OfferedRole;
  /** Server time. */
  readonly now: string;
}

/** 请我任的职: by whom, from when. */
export function OfferedCard({ of, now }: OfferedCardProps) {
  const { id, role, nodeName, by, since, until } = of;
  const { busy, error, run } = useCommand('roles.confirm');
  const confirm = async () => {
    if (await run({ id })) toast('确认好了，从上任那天起在首页就能看到要办的事。');
  };
  const from = since > now ? `${sayDay(since, now)}起` : '确认了就上任';
  return (
    <Card>
      <Words size="lead" strong>{`${nodeName}${ROLE_WORDS[role]}`}</Words>
      <Words size="small" tone="soft">
        {[`${by || '街道'}请您`, from, ...(until ? [`到${sayDay(until, now)}`] : [])].join('，')}
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      <Button label="我来担任" busy={busy} onPress={() => void confirm()} />
    </Card>
  );
}
