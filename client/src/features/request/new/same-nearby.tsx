import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { meOperations } from '../../../../../core/contract/me';
import type { NeighbourCard } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { categoryOf } from '../../../../../core/domain/category/category';
import { cut } from '../../../../../core/domain/text/cut';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/credit/top-up';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { RequestDraft } from '../draft/draft-fields';
import { whereabouts } from '../draft/draft-place';
import { contactInput, knownContact } from '../draft/request-draft';
import { usePaused } from './use-paused';

/** Shorter texts are not compared. */
const LEAST = 4;

/** Joining needs a home, which must be known first. */
const HOMELESS = '一起反映前，请先填好「您住哪里，怎么联系」，再点一次。';

interface SameNearbyProps {
  readonly draft: RequestDraft;
  readonly me: MeView | undefined;
}

/**
 * 附近同样的事: shown before sending, joined with one tap. It can be ignored, and the draft is kept until
 * its writer discards it.
 */
export function SameNearby({ draft, me }: SameNearbyProps) {
  const { category, voicePath } = draft;
  const what = cut(usePaused(draft.what.trim()), CHARACTERS.what);
  const where = whereabouts(draft);
  const says = what.length >= LEAST || voicePath !== '';
  const asks = category !== '' && !categoryOf(category).sealed && says && where;
  const home = draft.contact?.nodeId || undefined;
  const input = asks ? { category, what, home, ...where } : undefined;
  const { data } = useQuery('requests.nearby', input);
  const join = useCommand('requests.join');
  const saveMe = useCommand('me.save');
  const [homeless, setHomeless] = useState(false);
  const others = data?.filter(({ joined }) => !joined) ?? [];
  if (!me || others.length === 0) return null;

  const joinOne = async (id: string) => {
    const contact = contactInput(draft.contact ?? knownContact(me));
    const lacks = !me.home && Object.keys(wrongFields(meOperations, 'me.save', contact)).length > 0;
    setHomeless(lacks);
    if (lacks) return;
    await topUp('join', me.credits);
    if (!me.home && !(await saveMe.run(contact))) return;
    if (!(await join.run({ id }))) return;
    openInstead('request.detail', { id });
    toast('已经一起反映，办到哪一步都告诉您；这里写的还替您留着。');
  };
  const refused = join.error ?? saveMe.error;
  return (
    <Section title="邻居可能已经反映过">
      {refused && <Remark tone="wrong" words={refused.message} />}
      {homeless && <Remark tone="wrong" words={HOMELESS} />}
      {others.map((one) => (
        <Card key={one.id}>
          <Words>{one.what}</Words>
          <Words size="small" tone="soft">
            {sayFacts(one, me.now)}
          </Words>
          {one.mayJoin && (
            <Button
              label="我也是，一起反映"
              tone="plain"
              icon="people"
              busy={join.busy || saveMe.busy}
              onPress={() => void joinOne(one.id)}
            />
          )}
        </Card>
      ))}
      <Words size="small" tone="soft">
        不是同一件事，就接着往下填。
      </Words>
    </Section>
  );
}

function sayFacts({ placeName, submittedAt, together }: NeighbourCard, now: string): string {
  const many = together > 1 ? [`${together} 户一起反映`] : [];
  return [placeName, `${sayMoment(submittedAt, now)} 提出`, ...many].join('，');
}
