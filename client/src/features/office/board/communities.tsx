import type { BoardView, Rate } from '../../../../../core/contract/office';
import { OUTCOME_DAYS } from '../../../../../core/domain/base/limits';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface CommunitiesProps {
  readonly of: BoardView['communities'];
}

/** 各社区 side by side, each a link to its requests. */
export function Communities({ of: communities }: CommunitiesProps) {
  if (communities.length === 0) return null;
  return (
    <Section title={`各社区，近 ${OUTCOME_DAYS} 天`}>
      <Rows>
        {communities.map(({ id, name, rates }) => (
          <ListRow
            key={id}
            icon="building"
            title={name}
            note={[
              say('响应', rates.answered),
              say('解决', rates.solved),
              say('满意', rates.satisfied),
            ].join(' · ')}
            onPress={() => open('office.list', { node: id, place: name })}
          />
        ))}
      </Rows>
    </Section>
  );
}

function say(what: string, { part, whole }: Rate): string {
  return whole === 0 ? `${what}还没有` : `${what} ${Math.round((part / whole) * 100)}%`;
}
