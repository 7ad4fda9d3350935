import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayPart } from '../../../../../core/domain/request/wording/subrequest-words';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface TaskPartsProps {
  readonly task: Pick<RequestView, 'parts' | 'partOf'>;
}

/** 协办: the parts of other studios, or the request that this is a part of. */
export function TaskParts({ task: { parts, partOf } }: TaskPartsProps) {
  if (parts.length === 0 && !partOf) return null;
  return (
    <Section title={partOf ? '这是协办的一件' : '协办'}>
      <Rows>
        {partOf && (
          <ListRow
            icon="people"
            title="整件事由另一家牵头"
            note="办好了，牵头的人会知道"
            {...(partOf.open && { onPress: () => open('task.detail', { id: partOf.id }) })}
          />
        )}
        {parts.map((part) => (
          <ListRow
            key={part.id}
            icon={part.category}
            title={part.what ?? categoryOf(part.category).label}
            note={sayPart(part)}
            {...(part.open && { onPress: () => open('task.detail', { id: part.id }) })}
          />
        ))}
      </Rows>
    </Section>
  );
}
