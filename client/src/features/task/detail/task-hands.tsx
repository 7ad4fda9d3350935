import type { RequestView } from '../../../../../core/contract/request/view';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { PersonLine } from '../../../ui/list/person-line';

interface TaskHandsProps {
  readonly task: RequestView;
}

/** 办的人, for an office: their telephones, and 催办 once they are late. */
export function TaskHands({ task: { id, toRing, owner, actions } }: TaskHandsProps) {
  const urge = useCommand('requests.urge');
  const mayUrge = actions.includes('urge');
  if (!toRing && !mayUrge) return null;
  const send = async () => {
    if (await urge.run({ id })) toast('催过了，对方马上会收到提醒。');
  };
  return (
    <Section title={toRing?.leads ? '派给了谁' : '谁在办'}>
      <Card>
        <PersonLine
          name={toRing?.name ?? owner.name}
          office={sayOffice(owner, toRing?.leads)}
          phone={toRing ? sayPhone(toRing.phone) : undefined}
        />
        {urge.error && <Remark tone="wrong" words={urge.error.message} />}
        {mayUrge && (
          <Button
            label="催一催"
            icon="inbox"
            tone="plain"
            busy={urge.busy}
            onPress={() => void send()}
          />
        )}
      </Card>
    </Section>
  );
}

function sayOffice({ studioName }: RequestView['owner'], leads = false): string | undefined {
  if (!studioName) return undefined;
  return leads ? `${studioName}的领衔人，还没有人接` : `${studioName}的志愿者`;
}
