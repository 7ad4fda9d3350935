import { Sending } from '../../../ui/feedback/sending';
import { Field, FieldFrame } from '../../../ui/form/field';
import { PhotoPicker } from '../../../ui/form/photos';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';
import { sayAction } from './actions';
import { MinutesChoice } from './minutes-choice';
import { useResolve } from './use-resolve';

/** 办结: result, minutes (a volunteer's; an office earns none), photos. */
export function ResolveSheet({ task, onClose }: ActionSheetProps) {
  const form = useResolve(task, onClose);
  const { values, change, wrong } = form;
  return (
    <Sheet
      open
      title={sayAction('resolve', task).label}
      onClose={onClose}
      footer={
        <Stack gap="small">
          {form.error && <Remark tone="wrong" words={form.error} />}
          <Button label="办结，请居民看看" busy={form.busy} onPress={() => void form.resolve()} />
        </Stack>
      }
    >
      <Sending busy={form.busy}>
        <Field
          label="办得怎么样"
          hint="居民会看到这段话。"
          placeholder={form.byOffice ? '' : '比如：换了一个阀门，试了水，不漏了。'}
          value={values.words}
          onChange={(words) => change({ words })}
          error={wrong.words}
          multiline
          max={500}
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
          <PhotoPicker paths={values.photos} onChange={(photos) => change({ photos })} max={3} />
        </FieldFrame>
      </Sending>
    </Sheet>
  );
}
