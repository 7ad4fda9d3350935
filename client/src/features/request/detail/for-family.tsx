import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { familyWords } from '../../../../../core/domain/request/wording/family-words';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { copy } from '../../../ui/list/copy';
import { Sheet } from '../../../ui/sheet/sheet';

interface ForFamilyProps {
  readonly request: RequestView;
}

/** 发给家人: the status in a few sentences that the asker can share. */
export function ForFamily({ request }: ForFamilyProps) {
  const [open, setOpen] = useState(false);
  if (!request.mine) return null;
  return (
    <>
      <Button label="把进展发给家人" tone="plain" icon="forward" onPress={() => setOpen(true)} />
      {open && <FamilySheet request={request} onClose={() => setOpen(false)} />}
    </>
  );
}

interface FamilySheetProps extends ForFamilyProps {
  readonly onClose: () => void;
}

/**
 * Only text is shared and it opens nothing, so it cannot leak later changes. Sharing a sealed request
 * is the asker's own decision.
 */
function FamilySheet({ request, onClose }: FamilySheetProps) {
  const { category, owner, now } = request;
  const { sealed, label } = categoryOf(category);
  const words = familyWords({ ...request, inHandsOf: owner.studioName ?? owner.name }, now);
  return (
    <Sheet
      open
      title="把进展发给家人"
      onClose={onClose}
      footer={
        <Button
          label={sealed ? '我愿意让家人知道，复制' : '复制这段文字'}
          onPress={() => copy(words)}
        />
      }
    >
      <Stack>
        <Words>复制以后，到微信里粘贴给家人。里面没有您的电话、门牌，也没有别人的名字。</Words>
        <Card>
          <Words>{words}</Words>
        </Card>
        {sealed && (
          <Remark
            tone="care"
            words={`「${label}」是保密的，看到这段文字的人会知道您提过这样的事。`}
          />
        )}
      </Stack>
    </Sheet>
  );
}
