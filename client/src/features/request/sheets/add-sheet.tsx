import { CHARACTERS, MOST_ADDED_PHOTOS } from '../../../../../core/domain/base/limits';
import { Sending } from '../../../ui/feedback/sending';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { PhotoPicker } from '../../../ui/media/photos';
import { useAddition } from './use-addition';

interface AddSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 补充一句: something that was forgotten, or is new. */
export function AddSheet({ id, onClose }: AddSheetProps) {
  const { values, change, wrong, sending } = useAddition(id, onClose);
  return (
    <FormSheet title="补充一句" label="补充上去" {...sending} onClose={onClose}>
      <Sending busy={sending.busy}>
        <Field
          label="想补充的话"
          hint="办理的人马上会知道，邻居看不到。"
          optional
          multiline
          max={CHARACTERS.addition}
          placeholder="比如：总阀已经关了；门铃坏了，请敲门。"
          value={values.words}
          error={wrong.words}
          onChange={(words) => change({ words })}
        />
        <FieldFrame label="照片" optional error={wrong.photos}>
          <PhotoPicker
            paths={values.photos}
            max={MOST_ADDED_PHOTOS}
            onChange={(photos) => change({ photos })}
          />
        </FieldFrame>
      </Sending>
    </FormSheet>
  );
}
