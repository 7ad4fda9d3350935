import type { RequestView } from '../../../../../core/contract/request/view';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { isRungFor } from '../../../../../core/domain/policy/phone-fallback';
import { useKnownMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { PersonLine } from '../../../ui/list/person-line';

/** How many are shown; a person with more calls to make should ask the secretary. */
const SHOWN = 8;

interface VolunteersToCallProps {
  readonly task: RequestView;
}

/** 打给谁: volunteers whom WeChat could not notify about danger, for a lead or an office. */
export function VolunteersToCall({ task }: VolunteersToCallProps) {
  const me = useKnownMe();
  const answers = me.data && (me.data.leads.length > 0 || me.data.roles.length > 0);
  const ring = useQuery(
    'requests.toRing',
    answers && isRungFor(task) ? { id: task.id } : undefined,
  );
  const people = ring.data?.people ?? [];
  if (people.length === 0) return null;
  return (
    <Section title="这几位没收到提醒，请打电话">
      <Card>
        {people.slice(0, SHOWN).map(({ name, phone }) => (
          <PersonLine
            key={`${name} ${phone}`}
            name={name}
            office="志愿者"
            phone={sayPhone(phone)}
          />
        ))}
        <Words size="small" tone="soft">
          是急事，微信里没有提醒到人。请问问谁能马上去，让他在「任务」里接单。
        </Words>
      </Card>
    </Section>
  );
}
