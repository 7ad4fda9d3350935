import { usePortrait } from '../../../cloud/media/use-portrait';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { PhotoPicker } from '../../../ui/media/photos';

/** 还没有照片: a volunteer can add one here. It is never required, since residents must not wait for it. */
export function AddPortrait() {
  const portrait = usePortrait(() => toast('放好了，这一家现在看得到。'));
  return (
    <>
      <Words size="small" tone="soft">
        放一张看得清脸的近照，开门的人更放心。不放也能去，急事先去要紧。
      </Words>
      <PhotoPicker paths={portrait.paths} max={1} onChange={portrait.choose} />
      {portrait.error && <Remark tone="wrong" words={portrait.error} />}
      {portrait.paths.length > 0 && (
        <Button label="用这张照片" size="small" busy={portrait.busy} onPress={portrait.show} />
      )}
    </>
  );
}
