import { CHARACTERS, MOST_RESULT_PHOTOS } from '../../../../../core/domain/base/limits';
import { Sending } from '../../../ui/feedback/sending';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Tick } from '../../../ui/form/tick';
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
        {task.mustSayTookNothing && (
          <FieldFrame
            label="钱、卡、钥匙"
            hint="居民会看到这一句。拿过的，请先在“交接单”里记下来，还回去、对方核对了再办结。"
            error={wrong.tookNothing}
          >
            <Tick
              label="我没有拿过钱、卡、钥匙"
              checked={values.tookNothing}
              onChange={(tookNothing) => change({ tookNothing })}
            />
          </FieldFrame>
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
