import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { isBegun } from '../draft/request-draft';
import { useRequestDraft } from '../draft/use-request-draft';
import { askedAgain } from './asked-again';

interface AskAgainProps {
  readonly request: RequestView;
}

/** 再提一次: opens the form filled in as before; asks first if another draft would be lost. */
export function AskAgain({ request }: AskAgainProps) {
  const draft = useRequestDraft();
  const [asking, setAsking] = useState(false);
  // A part was written by the helper who divided the request; the asker repeats the whole request.
  if (!request.mine || request.part || request.state !== 'withdrawn') return null;
  const again = () => {
    setAsking(false);
    draft.clear();
    draft.change(askedAgain(request));
    open('request.new', {});
  };
  return (
    <>
      <Button
        label="再提一次"
        icon="refresh"
        onPress={() => (isBegun(draft.values) ? setAsking(true) : again())}
      />
      <ConfirmDialog
        open={asking}
        title="换成这一件吗？"
        body="您还有一份没写完的求助。换成这一件，那一份就没有了。"
        confirmLabel="换成这一件"
        onConfirm={again}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
