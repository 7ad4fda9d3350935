import type { MeView } from '../../../../../core/contract/me';
import { announces } from '../../../../../core/domain/org/office';
import { titledAt } from '../../../../../core/domain/settings/titles';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { VolunteerDoor } from './volunteer-door';

interface MyDoorsProps {
  readonly me: MeView;
}

/** 我的门: links to my requests and to what I do for others. */
export function MyDoors({ me }: MyDoorsProps) {
  const said = [...me.roles, ...me.posts].map(({ nodeName, title }) => titledAt(nodeName, title));
  return (
    <>
      <Rows>
        <ListRow icon="tasks" title="我的求助" onPress={() => open('request.mine')} />
        <VolunteerDoor standings={me.standings} joining={me.joining} />
        {me.leads.map((id) => (
          <ListRow
            key={id}
            icon="studio"
            title="我领衔的工作室"
            onPress={() => open('studio.detail', { id })}
          />
        ))}
        <ListRow
          icon="people"
          title="我的岗位"
          note={said.length > 0 ? '确认、交接、卸任' : '有人给了您岗位码，在这里输'}
          onPress={() => open('me.roles')}
        />
      </Rows>
      {me.roles.length === 0 && said.length > 0 && <Words tone="soft">{said.join('、')}</Words>}
      {me.roles.length > 0 && (
        <Section title={said.join('、')}>
          <Rows>
            <ListRow icon="chart" title="工作台" onPress={() => open('office.board', {})} />
            <ListRow icon="people" title="志愿者审核" onPress={() => open('office.volunteers')} />
            {me.roles.some(announces) && (
              <ListRow
                icon="megaphone"
                title="发公告"
                onPress={() => open('office.announce', {})}
              />
            )}
          </Rows>
        </Section>
      )}
    </>
  );
}
