import { FieldFrame } from '../form/field';
import { Button } from '../layout/button';
import { Stack } from '../layout/stack';
import { OpeningEditor, type WeeklyOpening } from './opening-editor';

const USUAL: WeeklyOpening = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

interface OpeningsEditorProps {
  readonly label: string;
  readonly hint: string;
  readonly openings: readonly WeeklyOpening[];
  readonly onChange: (openings: readonly WeeklyOpening[]) => void;
  /** The label of the button that adds the first one: 写上开门时间. */
  readonly addLabel: string;
  /** Errors by the path below `field`: `hours.0.days`. */
  readonly wrong: Readonly<Record<string, string | undefined>>;
  readonly field: string;
  /** The most openings. */
  readonly most: number;
}

/** 每周的时间: any number of weekly openings. */
export function OpeningsEditor(props: OpeningsEditorProps) {
  const { label, hint, openings, onChange, addLabel, wrong, field, most } = props;
  const replace = (at: number, opening: WeeklyOpening) =>
    onChange(openings.map((each, index) => (index === at ? opening : each)));
  return (
    <FieldFrame label={label} hint={hint} error={wrong[field]}>
      <Stack gap="wide">
        {openings.map((opening, index) => (
          <OpeningEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: openings have no name but their place
            key={index}
            name={`第 ${index + 1} 段`}
            opening={opening}
            onChange={(next) => replace(index, next)}
            onRemove={() => onChange(openings.filter((_, each) => each !== index))}
            daysWrong={wrong[`${field}.${index}.days`]}
            timesWrong={
              wrong[`${field}.${index}`] ??
              wrong[`${field}.${index}.from`] ??
              wrong[`${field}.${index}.to`]
            }
          />
        ))}
        {openings.length < most && (
          <Button
            label={openings.length === 0 ? addLabel : '再加一段'}
            tone="plain"
            icon="plus"
            onPress={() => onChange([...openings, USUAL])}
          />
        )}
      </Stack>
    </FieldFrame>
  );
}
