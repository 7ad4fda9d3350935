import { MOST_OPENINGS } from '../../../../../core/domain/base/limits';
import { OpeningsEditor } from '../../../ui/hours/openings-editor';
import { Card } from '../../../ui/layout/card';
import type { StudioForming } from './use-studio-form';

interface HoursEditorProps {
  readonly form: StudioForming;
}

/** 开门时间; none means always open. */
export function HoursEditor({ form }: HoursEditorProps) {
  const { hours } = form.values;
  return (
    <Card>
      <OpeningsEditor
        most={MOST_OPENINGS}
        label="开门时间"
        hint={hours.length === 0 ? '不写就是随时都可以找。' : '没开门时来的事，开门以后再算时间。'}
        openings={hours}
        onChange={(next) => form.change({ hours: next })}
        addLabel="写上开门时间"
        wrong={form.wrong}
        field="hours"
      />
    </Card>
  );
}
