import type { MeView } from '../../../../../core/contract/view';
import type { Draft } from '../../../cloud/use-draft';
import { Button } from '../../../ui/button';
import { Remark } from '../../../ui/remark';
import { Screen } from '../../../ui/screen';
import { KindChoice } from './kind-choice';
import { MoreQuestions } from './more-questions';
import type { RequestDraft } from './request-draft';
import { SameNearby } from './same-nearby';
import { useSubmit } from './use-submit';
import { WhatHappened } from './what-happened';

interface NewRequestFormProps {
  readonly draft: Draft<RequestDraft>;
  readonly me: MeView;
}

/** Say it, of which kind it is, send: all else has a good answer already and stays folded. */
export function NewRequestForm({ draft, me }: NewRequestFormProps) {
  const { values, change } = draft;
  const { busy, wrong, onTheWay, trouble, submit } = useSubmit(draft, me);
  const count = Object.keys(wrong).length;
  const part = { draft: values, change, wrong };
  return (
    <Screen
      footer={
        <>
          {onTheWay && <Remark words={onTheWay} />}
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
      <SameNearby draft={values} me={me} onJoined={draft.clear} />
      <MoreQuestions {...part} me={me} />
    </Screen>
  );
}
