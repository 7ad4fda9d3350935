import { useState } from 'react';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { AboutTheHousehold } from './about-the-household';
import type { RequestDraft } from './draft-fields';
import type { DraftPart } from './draft-part';
import { ForWhomChoice } from './for-whom-choice';
import { HowToReachMe } from './how-to-reach-me';
import { ReadersChoice } from './readers-choice';
import { asksContact, isWrongFolded, type Me } from './request-draft';
import { WhereChoice } from './where-choice';

interface MoreQuestionsProps extends DraftPart {
  readonly me: Me;
}

/**
 * 更多: questions that have a good default (my home, for me, my telephone) or that few people need.
 * It stays folded and shows the current answers.
 */
export function MoreQuestions(props: MoreQuestionsProps) {
  const { draft, wrong, me } = props;
  const [opened, setOpened] = useState(false);
  // Who we do not know yet is asked where they live, folded or not.
  const asksMe = asksContact(draft, me);
  if (!opened && !isWrongFolded(wrong)) {
    return (
      <>
        {asksMe && <HowToReachMe {...props} />}
        <Rows>
          <ListRow
            icon="plus"
            title="更多"
            note={sayWhatHolds(draft, me)}
            onPress={() => setOpened(true)}
          />
        </Rows>
      </>
    );
  }
  return (
    <>
      <WhereChoice {...props} />
      <ForWhomChoice {...props} />
      <ReadersChoice {...props} />
      <AboutTheHousehold {...props} />
      <HowToReachMe {...props} />
    </>
  );
}

/** `给我自己，在我家，只给来帮忙的人看，电话 12000000001` */
function sayWhatHolds(draft: RequestDraft, me: Me): string {
  const { forWhom, elsewhere, placeName, point, readers, nameless } = draft;
  const whom = { self: '为自己', family: '替家里人', neighbour: '替邻居' }[forWhom];
  const where = elsewhere ? point?.name || placeName || '别的地方' : '我家';
  const who = readers === 'neighbours' ? '邻居也能看' : '只给来帮忙的人看';
  const name = nameless === 'altogether' ? '匿名' : me?.phone && `电话 ${me.phone}`;
  return [whom, `在${where}`, who, name].filter(Boolean).join('，');
}
