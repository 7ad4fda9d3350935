import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';

import type { Query } from '../../../cloud/query/use-query';
import { Sending } from '../../../ui/feedback/sending';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { toAgree } from '../draft/request-draft';
import type { RequestDraftOnPhone } from '../draft/use-request-draft';
import { KindChoice } from '../kind/kind-choice';
import { KeptFromBefore } from './kept-from-before';
import { MoreQuestions } from './more-questions';
import { SameDanger } from './same-danger';
import { SameNearby } from './same-nearby';
import { SensitiveConsents } from './sensitive-consents';
import { useSubmit } from './use-submit';
import { WhatHappened } from './what-happened';

const OFFLINE = '现在连不上网。您先写，写的都留在手机里；有了网再提交。';

interface NewRequestFormProps {
  readonly draft: RequestDraftOnPhone;
  readonly me: Query<MeView>;
}

/**
 * Words, category, send: everything else has a good default and is folded. The form also works without
 * a network.
 */
export function NewRequestForm({ draft, me }: NewRequestFormProps) {
  const { values, change } = draft;
  const submission = useSubmit(draft, me);
  const { busy, wrong, onTheWay, trouble, submit } = submission;
  const [recording, setRecording] = useState(false);
  const count = Object.keys(wrong).length;
  const draftProps = { draft: values, change, wrong };
  const ofChild = toAgree({ ...values, beneficiaries: [] }, me.data);
  const unread = me.data ? undefined : me.error;
  return (
    <Screen
      footer={
        <>
          {onTheWay && <Remark words={onTheWay} />}
          {trouble && <Remark tone="wrong" words={trouble} />}
          {!trouble && count > 0 && (
            <Remark tone="wrong" words={`还有 ${count} 处没有填好，请看红字。`} />
          )}
          <Button
            label="提交，帮我找人"
            busy={busy}
            // A recording in progress is not in the draft yet.
            blocked={recording ? '正在录音，说完了再提交。' : undefined}
            onPress={() => void submit()}
          />
        </>
      }
    >
      <Sending busy={busy}>
        <KeptFromBefore draft={draft} />
        {unread && (
          <Remark tone="care" words={unread.code === 'network' ? OFFLINE : unread.message} />
        )}
        <WhatHappened {...draftProps} onRecording={setRecording} />
        <KindChoice {...draftProps} />
        {ofChild.length > 0 && (
          <Card>
            <SensitiveConsents {...draftProps} purposes={ofChild} />
          </Card>
        )}
        <SameNearby draft={values} me={me.data} />
        <MoreQuestions {...draftProps} me={me.data} />
        <SameDanger submission={submission} />
      </Sending>
    </Screen>
  );
}
