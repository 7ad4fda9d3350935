import { useState } from 'react';
import type { Draft } from '../../../cloud/draft/use-draft';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import type { RequestDraft } from '../draft/draft-fields';
import { isBegun } from '../draft/request-draft';

interface KeptFromBeforeProps {
  readonly draft: Draft<RequestDraft>;
}

/** 上次写的: a draft is kept until it is sent or its writer discards it. */
export function KeptFromBefore({ draft }: KeptFromBeforeProps) {
  const [kept, setKept] = useState(() => isBegun(draft.values));
  const [asking, setAsking] = useState(false);
  if (!kept) return null;
  const discard = () => {
    draft.clear();
    setKept(false);
  };
  return (
    <Stack gap="small">
      <Remark icon="pen" words="上次写的还替您留着，接着写就行。" />
      <Button label="不要了，重新写" tone="plain" size="small" onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking}
        title="上次写的都不要了吗？"
        body="写的字、照片和语音会从手机里清掉，找不回来。"
        confirmLabel="不要了"
        cancelLabel="还是留着"
        danger
        onConfirm={discard}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
