import { useState } from 'react';
import { useCommand } from '../../../cloud/command/use-command';
import { forgetArrived, useUploads, useUploadsAnew } from '../../../cloud/media/use-uploads';
import { useQuery } from '../../../cloud/query/use-query';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { PhotoPicker, Photos } from '../../../ui/media/photos';

/** 上门照片: a volunteer's picture, for those to whom they come. */
export function PortraitSection() {
  const own = useQuery('volunteers.ownPortrait', {});
  const command = useCommand('volunteers.showPortrait');
  const uploadAll = useUploads();
  const [paths, setPaths] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const [sending, setSending] = useState(false);
  useUploadsAnew(command.error);
  const url = own.data?.url ?? null;

  const show = async () => {
    setSending(true);
    setFailed(false);
    try {
      const [portrait] = (await uploadAll({ photos: paths })).photos;
      if (portrait && (await command.run({ portrait }))) {
        forgetArrived();
        setPaths([]);
        toast('放好了，您要去的人家看得到。');
      }
    } catch {
      setFailed(true);
    } finally {
      setSending(false);
    }
  };

  return (
    <Section title="上门照片">
      <Card>
        <Words size="small" tone="soft">
          一张看得清脸的近照。只有您接了单的那一家看得到，好知道来的是您。
        </Words>
        {url && paths.length === 0 && <Photos urls={[url]} />}
        <PhotoPicker paths={paths} max={1} onChange={setPaths} />
        {failed && <Remark tone="wrong" words="照片没有传上去，请再试一次。" />}
        {command.error && <Remark tone="wrong" words={command.error.message} />}
        {paths.length > 0 && (
          <Button label="用这张照片" busy={sending || command.busy} onPress={() => void show()} />
        )}
        {url && paths.length === 0 && (
          <Button
            label="不放照片了"
            tone="quiet"
            busy={command.busy}
            onPress={() => void command.run({ portrait: null })}
          />
        )}
      </Card>
    </Section>
  );
}
