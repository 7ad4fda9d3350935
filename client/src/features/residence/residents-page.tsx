import { useState } from 'react';
import { usePages } from '../../cloud/query/use-pages';
import { Faces } from '../../ui/feedback/faces';
import { Screen } from '../../ui/layout/screen';
import { Tabs } from '../../ui/layout/tabs';
import { Words } from '../../ui/layout/words';
import { MoreButton } from '../../ui/list/more-button';
import { ResidentCard } from './resident-card';

const TABS = [
  { value: 'asked', label: '等核实' },
  { value: 'vouched', label: '已核实' },
] as const;

type Kind = (typeof TABS)[number]['value'];

const EMPTY = {
  asked: { sentence: '没有人在等核实', hint: '邻居请您核实的时候，会告诉您。' },
  vouched: { sentence: '还没有核实过的', hint: '核实过的住户会列在这里。' },
};

/** For people who look after no building. */
const NOT_THEIRS = {
  sentence: '核实住处由楼组长和居委会来办',
  hint: '自己的住处，请到「我的」「住处核实」里看。',
};

/** 核实住处: who waits, and for whom it was done. */
export function ResidentsPage() {
  const [kind, setKind] = useState<Kind>('asked');
  const residents = usePages('people.residents', { kind });
  return (
    <Screen>
      <Words tone="soft">
        认得这一位住在这里，就点一下。租的房、借住的一样算。拿不准，可以先上门问一声。谁核实的，都记着。
      </Words>
      <Tabs label="看哪些" tabs={TABS} value={kind} onChange={setKind} />
      <Faces
        of={residents}
        refused={NOT_THEIRS}
        empty={({ items }) => (items.length === 0 ? EMPTY[kind] : undefined)}
      >
        {({ items, now }) => (
          <>
            {items.map((one) => (
              <ResidentCard key={one.id} of={one} now={now} />
            ))}
            <MoreButton of={residents} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
