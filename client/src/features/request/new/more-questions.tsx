import { useState } from 'react';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { ListRow, Rows } from '../../../ui/list/list-row';
import type { RequestDraft } from '../draft/draft-fields';
import type { DraftProps } from '../draft/draft-props';
import { fitting, whomOf } from '../draft/fitting';
import { asksContact, isWrongFolded, type Me } from '../draft/request-draft';
import { AboutTheHousehold } from './about-the-household';
import { ForWhomChoice } from './for-whom-choice';
import { HowToReachMe } from './how-to-reach-me';
import { ReadersChoice } from './readers-choice';
import { useWhomMeant } from './use-whom-meant';
import { WhereChoice } from './where-choice';

interface MoreQuestionsProps extends DraftProps {
  readonly me: Me;
}

/**
 * 更多: questions that have a good default (my home, for me, my telephone) or that few people need. The
 * part is folded and shows the defaults until it is opened. For somebody who asks for another person,
 * the questions about them are open at once. Opening more never moves what is open already.
 */
export function MoreQuestions(props: MoreQuestionsProps) {
  const { draft, change, wrong, me } = props;
  useWhomMeant(draft, change, me);
  const [pressed, setPressed] = useState(false);
  const forOther = useOnce(whomOf(draft) !== 'self' && !pressed);
  const opened = pressed || isWrongFolded(wrong, forOther);
  // An unknown person is always asked for their home, even if this part is folded.
  const contactFirst = useOnce(asksContact(draft, me) && !opened);
  return (
    <>
      {forOther && <ForWhomAndWhere {...props} />}
      {contactFirst && <HowToReachMe {...props} />}
      {opened ? (
        <>
          {!forOther && <ForWhomAndWhere {...props} />}
          <ReadersChoice {...props} />
          <AboutTheHousehold {...props} />
          {!contactFirst && <HowToReachMe {...props} />}
        </>
      ) : (
        <Rows>
          <ListRow
            icon="plus"
            title="更多"
            note={sayWhatHolds(draft, me)}
            onPress={() => setPressed(true)}
          />
        </Rows>
      )}
    </>
  );
}

function ForWhomAndWhere(props: MoreQuestionsProps) {
  return (
    <>
      {fitting(props.draft.category).forWhom && <ForWhomChoice {...props} />}
      <WhereChoice {...props} />
    </>
  );
}

/** Stays true once it was true, so that answering a visible question neither hides nor moves it. */
function useOnce(so: boolean): boolean {
  const [once, setOnce] = useState(so);
  if (so && !once) setOnce(true);
  return once || so;
}

/** Keeps a telephone number on one line. */
function sayWhole(words: string): string {
  return words.replace(/ /g, '\u00a0');
}

/** `为自己，在我家，只给来帮忙的人看，电话 154 0000 0001` */
function sayWhatHolds(draft: RequestDraft, me: Me): string {
  const { elsewhere, placeName, point, readers, nameless } = draft;
  const whom = { self: '为自己', family: '替家里人', neighbour: '替邻居' }[whomOf(draft)];
  const where = elsewhere ? point?.name || placeName || '别的地方' : '我家';
  const who = readers === 'neighbours' ? '邻居也能看' : '只给来帮忙的人看';
  const name =
    nameless === 'altogether' ? '匿名' : me?.phone && sayWhole(`电话 ${sayPhone(me.phone)}`);
  return [whom, `在${where}`, who, name].filter(Boolean).join('，');
}
