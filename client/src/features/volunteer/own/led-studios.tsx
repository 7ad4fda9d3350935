import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface LedStudiosProps {
  readonly ids: readonly string[];
}

/** 我领衔的工作室 */
export function LedStudios({ ids }: LedStudiosProps) {
  return (
    <Section title="我领衔的工作室">
      <Rows>
        {ids.map((id) => (
          <LedStudio key={id} id={id} />
        ))}
        <ListRow title="我们的志愿者" icon="people" onPress={() => open('office.volunteers')} />
        <ListRow
          title="志愿者队伍"
          note="一个月没接到事的"
          icon="heart"
          onPress={() => open('volunteer.team')}
        />
      </Rows>
    </Section>
  );
}

function LedStudio({ id }: { readonly id: string }) {
  const studio = useQuery('studios.read', { id });
  return (
    <ListRow
      title={studio.data?.name ?? '工作室'}
      note="改介绍、开门时间、接多少事"
      icon="studio"
      onPress={() => open('office.studio-edit', { id })}
    />
  );
}
