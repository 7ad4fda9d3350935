import type { BoardView } from '../../../../../core/contract/office';
import { DEMAND_DAYS } from '../../../../../core/domain/base/limits';
import { categoryOf } from '../../../../../core/domain/category/category';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';

/** An office cannot fix more than these in one month. */
const SHOWN = 5;

interface LackingProps {
  readonly of: BoardView['lacking'];
}

/** 哪类事缺人手: categories in which studios lacked volunteers, with figures that justify a new studio. */
export function Lacking({ of: lacking }: LackingProps) {
  if (lacking.length === 0) return null;
  return (
    <Section title={`近 ${DEMAND_DAYS} 天，这些事缺人手`}>
      <Stack gap="small">
        <Rows>
          {lacking.slice(0, SHOWN).map(({ category, asked, short }) => (
            <ListRow
              key={category}
              icon={category}
              title={categoryOf(category).label}
              note={`${asked} 件里，${short} 件没有工作室能接`}
            />
          ))}
        </Rows>
        <Words size="least" tone="soft">
          找一位会这些的邻居来领衔，或者请现有的工作室兼办。
        </Words>
      </Stack>
    </Section>
  );
}
