import { useState } from 'react';
import { useQuery } from '../../cloud/query/use-query';
import { Faces } from '../../ui/feedback/faces';
import { LostFace } from '../../ui/feedback/lost-face';
import { Button } from '../../ui/layout/button';
import { Screen } from '../../ui/layout/screen';
import { Stack } from '../../ui/layout/stack';
import { Words } from '../../ui/layout/words';
import { EntrustSheet } from './entrust-sheet';
import { SlipPaper } from './slip-paper';
import { SlipSheet, type SlipSheetName } from './slip-sheet';

/** 交接单 of one request, for both ends and the office. */
export function SlipPage({ id }: { readonly id: string | undefined }) {
  const request = useQuery('requests.read', id ? { id } : undefined);
  const [recording, setRecording] = useState(false);
  const [opened, setOpened] = useState<{ slip: string; sheet: SlipSheetName }>();
  if (!id) return <LostFace sentence="没有找到这件事" />;
  const mayRecord = request.data?.actions.includes('entrust') ?? false;
  const slip = request.data?.slips.find((one) => one.id === opened?.slip);
  return (
    <Screen
      footer={
        mayRecord && <Button label="记一张交接单" icon="pen" onPress={() => setRecording(true)} />
      }
    >
      <Faces
        of={request}
        empty={({ slips }) =>
          slips.length > 0
            ? undefined
            : {
                sentence: '还没有交接单',
                hint: '志愿者带着卡、现金、钥匙或证件去办，先在这里记下来，两边都确认，谁都放心。',
              }
        }
      >
        {({ slips, mine }) => (
          <Stack gap="wide">
            <Words size="small" tone="soft">
              一边记下，另一边核对；还回来的时候再核对一次，才能办结。
            </Words>
            {slips.map((one) => (
              <SlipPaper
                key={one.id}
                request={id}
                slip={one}
                mine={mine}
                onSheet={(sheet) => setOpened({ slip: one.id, sheet })}
              />
            ))}
          </Stack>
        )}
      </Faces>
      {recording && request.data && (
        <EntrustSheet request={request.data} onClose={() => setRecording(false)} />
      )}
      {opened && slip && (
        <SlipSheet id={id} slip={slip} sheet={opened.sheet} onClose={() => setOpened(undefined)} />
      )}
    </Screen>
  );
}
