import { CHARACTERS, MOST_RESULT_PHOTOS } from '../../../../../core/domain/base/limits';
import { Sending } from '../../../ui/feedback/sending';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { PhotoPicker } from '../../../ui/media/photos';
import { sayAction } from '../actions';
import type { ActionSheetProps } from './action-sheet-props';
import { MinutesChoice } from './minutes-choice';
import { useResolve } from './use-resolve';

/** 办结: result, minutes (a volunteer's; an office earns none), photos. */
export function ResolveSheet({ task, onClose }: ActionSheetProps) {
  const form = useResolve(task, onClose);
  const { values, change, wrong } = form;
  return (
    <FormSheet
      title={sayAction('resolve', task).label}
      label="办结，请居民看看"
      {...form.sending}
      onClose={onClose}
    >
      <Sending busy={form.sending.busy}>
        <Field
          label="办得怎么样"
          hint="居民会看到这段话。"
          placeholder={form.byOffice ? '' : '比如：换了一个阀门，试了水，不漏了。'}
          value={values.words}
          onChange={(words) => change({ words })}
          error={wrong.words}
          multiline
          max={CHARACTERS.result}
        />
        {!form.byOffice && (
          <MinutesChoice
            choice={values.choice}
            own={values.own}
            onChange={change}
            error={wrong.minutes}
          />
        )}
        <FieldFrame label="照片" optional error={wrong.photos}>
          <PhotoPicker
            paths={values.photos}
            onChange={(photos) => change({ photos })}
            max={MOST_RESULT_PHOTOS}
          />
        </FieldFrame>
      </Sending>
    </FormSheet>
  );
}
