import { useState } from 'react';
import { type VolunteerCard, volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';

const USUAL = {
  yes: ['聊过了，人热心，手艺也好', '时间对得上，可以先跟着做'],
  no: ['人手够了，不如去别家', '会的和我们这里对不上', '电话没有打通'],
} as const;

/** 领衔人的话, as the office reads it. */
export function LeadSaid({ word }: { readonly word: NonNullable<VolunteerCard['leadWord']> }) {
  const says = word.yes ? '领衔人说合适' : '领衔人说不大合适';
  return (
    <Remark
      tone={word.yes ? 'good' : 'care'}
      words={word.words ? `${says}：${word.words}` : `${says}。`}
    />
  );
}

/** 给一句话: the lead says whether somebody fits. */
export function WordButtons({ card }: { readonly card: VolunteerCard }) {
  const [saying, setSaying] = useState<'yes' | 'no'>();
  return (
    <>
      <Row fill="equal">
        <Button label="不大合适" tone="plain" onPress={() => setSaying('no')} />
        <Button label="合适" onPress={() => setSaying('yes')} />
      </Row>
      {saying && <WordSheet card={card} says={saying} onClose={() => setSaying(undefined)} />}
    </>
  );
}

interface WordSheetProps {
  readonly card: VolunteerCard;
  readonly says: 'yes' | 'no';
  readonly onClose: () => void;
}

function WordSheet({ card, says, onClose }: WordSheetProps) {
  const { openid: personId, studioId, name } = card;
  const yes = says === 'yes';
  const form = useForm(volunteerOperations, 'volunteers.giveWord', {
    key: `word:${personId}:${studioId}:${says}`,
    initial: { words: '' },
    input: ({ words }) => ({ personId, studioId, yes, words }),
    onSent: () => {
      toast('已经告诉书记，由书记来定。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={yes ? `${name}合适吗？` : `${name}不大合适吗？`}
      body={yes ? '书记看了您的话来定。' : '书记看了您的话来定；这一家不成，再帮着问别家。'}
      hint="只有书记和街道看得到。"
      usual={USUAL[says]}
      reason={form.values.words}
      onReason={(words) => form.change({ words })}
      wrong={form.wrong.words}
      optional
      label={yes ? '合适，告诉书记' : '不大合适，告诉书记'}
      {...form.sending}
      onClose={onClose}
    />
  );
}
