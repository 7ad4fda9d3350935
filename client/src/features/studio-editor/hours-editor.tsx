import type { OpeningHours } from '../../../../core/domain/studio';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FieldFrame } from '../../ui/field';
import { Stack } from '../../ui/stack';
import { OpeningEditor } from './opening-editor';
import type { StudioForming } from './use-studio-form';

const USUAL: OpeningHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const MOST = 14;

interface HoursEditorProps {
  readonly form: StudioForming;
}

/** 开门时间: any number of weekly openings; none means always open. */
export function HoursEditor({ form }: HoursEditorProps) {
  const { values, change, wrong } = form;
  const { hours } = values;
  const replace = (at: number, opening: OpeningHours) =>
    change({ hours: hours.map((each, index) => (index === at ? opening : each)) });
  return (
    <Card>
      <FieldFrame
        label="开门时间"
        hint={hours.length === 0 ? '不写就是随时都可以找。' : '没开门时来的事，开门以后再算时间。'}
        error={wrong.hours}
      >
        <Stack gap="wide">
          {hours.map((opening, index) => (
            <OpeningEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: openings have no name but their place
              key={index}
              name={`第 ${index + 1} 段`}
              opening={opening}
              onChange={(next) => replace(index, next)}
              onRemove={() => change({ hours: hours.filter((_, each) => each !== index) })}
              daysWrong={wrong[`hours.${index}.days`]}
              timesWrong={
                wrong[`hours.${index}`] ??
                wrong[`hours.${index}.from`] ??
                wrong[`hours.${index}.to`]
              }
            />
          ))}
          {hours.length < MOST && (
            <Button
              label={hours.length === 0 ? '写上开门时间' : '再加一段'}
              tone="plain"
              icon="plus"
              onPress={() => change({ hours: [...hours, USUAL] })}
            />
          )}
        </Stack>
      </FieldFrame>
    </Card>
  );
}
