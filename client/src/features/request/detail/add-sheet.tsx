import { Sending } from '../../../ui/feedback/sending';
import { Field, FieldFrame } from '../../../ui/form/field';
import { PhotoPicker } from '../../../ui/form/photos';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Sheet } from '../../../ui/sheet/sheet';
import { useAddition } from './use-addition';

interface AddSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 补充一句: what was forgotten, or is new since. */
export function AddSheet({ id, onClose }: AddSheetProps) {
  const { values, change, wrong, busy, error, send } = useAddition(id, onClose);
  return (
    <Sheet
      open
      title="补充一句"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {error && <Remark tone="wrong" words={error} />}
          <Button label="补充上去" busy={busy} onPress={() => void send()} />
        </Stack>
      }
    >
      <Sending busy={busy}>
        <Field
          label="想补充的话"
          hint="办的人会马上看到，邻居看不到。"
          optional
          multiline
          max={500}
          placeholder="比如：总阀已经关了；按门铃没声，请敲门。"
          value={values.words}
          error={wrong.words}
          onChange={(words) => change({ words })}
        />
        <FieldFrame label="照片" optional error={wrong.photos}>
          <PhotoPicker paths={values.photos} max={3} onChange={(photos) => change({ photos })} />
        </FieldFrame>
      </Sending>
    </Sheet>
  );
}
