import { useState } from 'react';
import type { PostersReply } from '../../../../../core/contract/code';
import { useCommand } from '../../../cloud/command/use-command';
import { openPdf } from '../../../cloud/media/open-pdf';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface PrintCardProps {
  readonly place: { readonly id: string; readonly name: string };
}

/** 打海报: one page for each building, in one file. */
export function PrintCard({ place }: PrintCardProps) {
  const { progress, busy, wrong, print } = usePrinting(place.id);
  const link = progress?.link;
  return (
    <Card>
      <Stack>
        <Words strong>{`${place.name}的海报`}</Words>
        {progress && <Words live>{sayProgress(progress)}</Words>}
        {link ? (
          <>
            <Button label="打开海报" onPress={() => void openPdf(link).catch(sayNotOpened)} />
            <Words size="small" tone="soft">
              打开以后，从右上角转发到电脑，用 A4 纸打出来。这个链接十分钟有效，过后再做一次就行。
            </Words>
          </>
        ) : (
          <Button label="做海报" busy={busy} onPress={() => void print()} />
        )}
        {wrong && <Remark tone="wrong" words={wrong} />}
      </Stack>
    </Card>
  );
}

/** Many codes take longer than one call: it goes on until the file is there. */
function usePrinting(node: string) {
  const [progress, setProgress] = useState<PostersReply>();
  const [busy, setBusy] = useState(false);
  const command = useCommand('codes.posters');
  const print = async () => {
    setBusy(true);
    let reply = await command.run({ node });
    while (reply) {
      setProgress(reply.output);
      if (reply.output.fileId) break;
      reply = await command.run({ node });
    }
    setBusy(false);
  };
  return { progress, busy, wrong: command.error?.message, print };
}

function sayProgress({ done, of, link }: PostersReply): string {
  return link ? `做好了，一共 ${of} 页。` : `正在画码，${of} 栋楼画好了 ${done} 栋……`;
}

function sayNotOpened(): void {
  toast('没能打开，请再做一次。');
}
