import { useEffect, useState } from 'react';
import { useKnownMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead, useParams } from '../../../routes/open';
import { useShare } from '../../../routes/share';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Screen } from '../../../ui/layout/screen';
import { ActionSheet } from '../sheets/action-sheet';
import type { AskerAction } from '../sheets/asker-action';
import { hasNextStep, NextStep } from './next-step';
import { RequestPaper } from './request-paper';
import { sharedRequest } from './shared-request';

/** 求助详情, for the asker and neighbours who joined. Helpers see the task page instead. */
export function RequestDetail() {
  const { id } = useParams('request.detail');
  const request = useQuery('requests.read', id ? { id } : undefined);
  // Read in parallel if it is not known yet, for the parts that need it.
  useKnownMe();
  const [action, setAction] = useState<AskerAction>();
  const notMine = request.data !== undefined && !request.data.mine && !request.data.joined;
  // Helpers are redirected to the task page; this page shows nothing meanwhile.
  const mine = notMine ? { ...request, data: undefined } : request;
  useEffect(() => {
    if (id && notMine) openInstead('task.detail', { id });
  }, [id, notMine]);
  useShare(mine.data && sharedRequest(mine.data));
  if (!id) return <LostFace sentence="没有找到这件事" />;
  return (
    <Screen
      footer={
        mine.data && hasNextStep(mine.data) && <NextStep request={mine.data} onAction={setAction} />
      }
    >
      <Faces of={mine}>{(view) => <RequestPaper request={view} onAction={setAction} />}</Faces>
      {mine.data && action && (
        <ActionSheet request={mine.data} action={action} onClose={() => setAction(undefined)} />
      )}
    </Screen>
  );
}
