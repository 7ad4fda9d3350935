import { usePortrait } from '../../../cloud/media/use-portrait';
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
  const portrait = usePortrait(() => toast('放好了，您要去的人家看得到。'));
  const { paths, busy } = portrait;
  const url = own.data?.url ?? null;
  return (
    <Section title="上门照片">
      <Card>
        <Words size="small" tone="soft">
          一张看得清脸的近照。只有您接了单的那一家看得到，好知道来的是您。
        </Words>
        {url && paths.length === 0 && <Photos urls={[url]} />}
        <PhotoPicker paths={paths} max={1} onChange={portrait.choose} />
        {portrait.error && <Remark tone="wrong" words={portrait.error} />}
        {paths.length > 0 && <Button label="用这张照片" busy={busy} onPress={portrait.show} />}
        {url && paths.length === 0 && (
          <Button label="不放照片了" tone="quiet" busy={busy} onPress={portrait.remove} />
        )}
      </Card>
    </Section>
  );
}
