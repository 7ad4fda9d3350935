import { usePages } from '../../../cloud/query/use-pages';
import { Faces } from '../../../ui/feedback/faces';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { MoreButton } from '../../../ui/list/more-button';
import { PersonWords } from './person-words';

/** 一个月没接到事的: for their lead, so that nobody who signed up is forgotten. */
export function IdleMembers() {
  const list = usePages('volunteers.list', { state: 'idle' });
  return (
    <Section title="一个月没接到事的">
      <Faces of={list} cards={1}>
        {({ items }) => (
          <Stack>
            <Words tone="soft">
              {items.length === 0
                ? '这个月大家都有事做。'
                : '打个电话聊一聊：是派不到，还是不方便？'}
            </Words>
            {items.map((card) => (
              <Card key={`${card.openid}:${card.studioId}`}>
                <PersonWords card={card} />
              </Card>
            ))}
            <MoreButton of={list} />
          </Stack>
        )}
      </Faces>
    </Section>
  );
}
