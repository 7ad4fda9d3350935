import { useState } from 'react';
import {
  CATEGORIES,
  type CategoryCode,
  categoryOf,
} from '../../../../../core/domain/category/category';
import { CATEGORY_CHOICES } from '../../../../../core/domain/category/choices';
import { ManyChips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { Button } from '../../../ui/layout/button';

/** The categories that studios answer; the secretary answers the others. */
const OFFERED = CATEGORIES.filter(({ responsible }) => responsible === 'studios').map(
  ({ code }) => code,
);

interface KindListProps {
  readonly label: string;
  readonly hint: string;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly values: readonly CategoryCode[];
  /** Categories that are already in the other list. */
  readonly taken: readonly CategoryCode[];
  readonly onChange: (values: readonly CategoryCode[]) => void;
}

/**
 * 几类事: each chosen category can be removed with a tap; others are added by group, because a list of
 * thirty is too long.
 */
export function KindList(props: KindListProps) {
  const { label, hint, optional, error, values, taken, onChange } = props;
  const [choosing, setChoosing] = useState(false);
  const free = OFFERED.filter((code) => !values.includes(code) && !taken.includes(code));
  const groups = CATEGORY_CHOICES.map((group) => ({
    ...group,
    choices: group.choices.filter(({ value }) => free.includes(value)),
  })).filter(({ choices }) => choices.length > 0);
  return (
    <FieldFrame label={label} hint={hint} optional={optional} error={error}>
      {values.length > 0 && (
        <ManyChips
          label={label}
          options={values.map((code) => ({ value: code, label: categoryOf(code).label }))}
          values={values}
          onChange={onChange}
        />
      )}
      <Button
        label={`${label}：加一类`}
        tone="plain"
        size="small"
        icon="plus"
        onPress={() => setChoosing(true)}
      />
      <GroupedSheet
        open={choosing}
        title={`${label}哪一类`}
        groups={groups}
        value={undefined}
        onChoose={(code) => {
          setChoosing(false);
          onChange([...values, code]);
        }}
        onClose={() => setChoosing(false)}
      />
    </FieldFrame>
  );
}
