import type { MeView } from '../../../../../core/contract/view';
import type { Draft } from '../../../cloud/use-draft';
import { Button } from '../../../ui/button';
import { Remark } from '../../../ui/remark';
import { Screen } from '../../../ui/screen';
import { ForWhomChoice } from './for-whom-choice';
import { HowToReachMe } from './how-to-reach-me';
import { KindChoice } from './kind-choice';
import type { RequestDraft } from './request-draft';
import { useSubmit } from './use-submit';
import { WhatHappened } from './what-happened';
import { WhereChoice } from './where-choice';

interface NewRequestFormProps {
  readonly draft: Draft<RequestDraft>;
  readonly me: MeView;
}

/** The five questions, in the order in which one would tell a neighbour. */
export function NewRequestForm({ draft, me }: NewRequestFormProps) {
  const { values, change } = draft;
  const { busy, wrong, trouble, submit } = useSubmit(draft, me);
  const count = Object.keys(wrong).length;
  const part = { draft: values, change, wrong };
  return (
    <Screen
      footer={
        <>
          {trouble && <Remark tone="wrong" words={trouble} />}
          {!trouble && count > 0 && (
            <Remark tone="wrong" words={`还有 ${count} 处没有填好，请看红字。`} />
          )}
          <Button label="提交，帮我找人" busy={busy} onPress={() => void submit()} />
        </>
      }
    >
      <WhatHappened {...part} />
      <KindChoice {...part} />
      <WhereChoice {...part} me={me} />
      <ForWhomChoice {...part} />
      <HowToReachMe {...part} me={me} />
    </Screen>
  );
}
