import type { MeView } from '../../../../../core/contract/view';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { VolunteerDoor } from './volunteer-door';

interface MyDoorsProps {
  readonly me: MeView;
}

/** After the name of a 社区 and of a 街道. */
const OFFICE_WORDS = { secretary: '书记', officer: '党工委' } as const;

/** 我的门: what I asked, and what I do for others. */
export function MyDoors({ me }: MyDoorsProps) {
  const office = me.roles.map(({ role, nodeName }) => `${nodeName}${OFFICE_WORDS[role]}`);
  return (
    <>
      <Rows>
        <ListRow icon="tasks" title="我的求助" onPress={() => open('request.mine')} />
        <VolunteerDoor volunteer={me.volunteer} />
        {me.leads.map((id) => (
          <ListRow
            key={id}
            icon="studio"
            title="我领衔的工作室"
            onPress={() => open('studio.detail', { id })}
          />
        ))}
      </Rows>
      {office.length > 0 && (
        <Section title={office.join('、')}>
          <Rows>
            <ListRow icon="chart" title="工作台" onPress={() => open('office.board', {})} />
            <ListRow icon="people" title="志愿者审核" onPress={() => open('office.volunteers')} />
            <ListRow icon="megaphone" title="发公告" onPress={() => open('office.announce', {})} />
          </Rows>
        </Section>
      )}
    </>
  );
}
