import {
  CATEGORY_CODES,
  type CategoryCode,
  categoriesIn,
} from '../../../../../core/domain/category/category';
import { GROUPS } from '../../../../../core/domain/category/group';
import { mustStay } from '../../../../../core/domain/settings/settings';
import { ManyChips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';

interface CategorySwitchesProps {
  readonly off: readonly CategoryCode[];
  readonly onChange: (off: readonly CategoryCode[]) => void;
}

/** 收哪些事, group by group; what always stays is not offered. */
export function CategorySwitches({ off, onChange }: CategorySwitchesProps) {
  const groups = GROUPS.map(({ code, label }) => ({
    label,
    kinds: categoriesIn(code).filter((kind) => !mustStay(kind.code)),
  }));
  const choose = (kinds: readonly CategoryCode[], taken: readonly CategoryCode[]) => {
    const left = kinds.filter((code) => !taken.includes(code));
    onChange(CATEGORY_CODES.filter((code) => (kinds.includes(code) ? left : off).includes(code)));
  };
  return (
    <Card>
      <Stack>
        {groups
          .filter(({ kinds }) => kinds.length > 0)
          .map(({ label, kinds }) => {
            const codes = kinds.map(({ code }) => code);
            return (
              <FieldFrame key={label} label={label}>
                <ManyChips
                  label={label}
                  options={kinds.map((kind) => ({ value: kind.code, label: kind.label }))}
                  values={codes.filter((code) => !off.includes(code))}
                  onChange={(taken) => choose(codes, taken)}
                />
              </FieldFrame>
            );
          })}
      </Stack>
    </Card>
  );
}
