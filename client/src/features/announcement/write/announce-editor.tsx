import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { announces } from '../../../../../core/domain/org/office';
import { Screen } from '../../../ui/layout/screen';
import { Stack } from '../../../ui/layout/stack';
import { Steps } from '../../../ui/list/steps';
import type { AnnounceDraft } from './announce-draft';
import { AnnounceFooter } from './announce-footer';
import type { AnnounceStep } from './announce-step';
import { LastLook } from './last-look';
import { PublishDialog } from './publish-dialog';
import { SavedDrafts } from './saved-drafts';
import { SentBefore } from './sent-before';
import { ToWhom } from './to-whom';
import { useAnnounce } from './use-announce';
import { WhatWords } from './what-words';

const STEPS = ['给谁', '说什么', '确认'];

interface AnnounceEditorProps {
  readonly me: MeView;
  readonly draftKey: string;
  readonly initial: AnnounceDraft;
}

/** 三步发公告: to whom, what, and a check with the number of people it will reach. */
export function AnnounceEditor({ me, draftKey, initial }: AnnounceEditorProps) {
  const [step, setStep] = useState<AnnounceStep>(0);
  const [asking, setAsking] = useState(false);
  const form = useAnnounce(draftKey, initial);
  return (
    <Screen
      footer={
        <AnnounceFooter
          form={form}
          step={step}
          onStep={setStep}
          onPublish={() => setAsking(true)}
        />
      }
    >
      <Steps steps={STEPS} at={step} />
      {step === 0 && (
        <Stack gap="wide">
          <ToWhom form={form} roles={me.roles.filter(announces)} />
          {draftKey === 'new' && <SavedDrafts except={form.values.id} />}
          {draftKey === 'new' && <SentBefore />}
        </Stack>
      )}
      {step === 1 && <WhatWords form={form} />}
      {step === 2 && <LastLook form={form} />}
      <PublishDialog form={form} open={asking} onClose={() => setAsking(false)} />
    </Screen>
  );
}
