import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayPart } from '../../../../../core/domain/request/wording/subrequest-words';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface MyPartsProps {
  readonly request: Pick<RequestView, 'parts' | 'partOf'>;
}

/** 几家一起办, for the asker: each subrequest is theirs to read and to rate. */
export function MyParts({ request: { parts, partOf } }: MyPartsProps) {
  if (parts.length === 0 && !partOf) return null;
  return (
    <Section title={partOf ? '这是几家一起办的一件' : '几家一起办'}>
      <Rows>
        {partOf && (
          <ListRow
            icon="people"
            title="看看整件事"
            onPress={() => open('request.detail', { id: partOf.id })}
          />
        )}
        {parts.map((part) => (
          <ListRow
            key={part.id}
            icon={part.category}
            title={categoryOf(part.category).label}
            note={sayPart(part)}
            {...(part.open && { onPress: () => open('request.detail', { id: part.id }) })}
          />
        ))}
      </Rows>
    </Section>
  );
}
