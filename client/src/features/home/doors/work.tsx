import type { MeView } from '../../../../../core/contract/me';
import { useTabMark } from '../../../routes/tab-mark';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { Rows } from '../../../ui/list/list-row';
import type { Persona } from '../persona';
import type { Count } from './door';
import { DoorRow } from './door-row';
import { doorsOf } from './door-table';
import { seenBy } from './seen';
import { useNumbers } from './use-numbers';

interface WorkProps {
  /** Absent while it is loading. */
  readonly me: MeView | undefined;
  readonly persona: Exclude<Persona, 'resident'>;
}

const TITLES: Record<WorkProps['persona'], string> = {
  office: '等您处理的',
  volunteer: '邻居托您的',
  post: '您照看的这一片',
};

/** 自己的事: at most five rows for the person's own work, with their numbers, and the other doors. */
export function Work({ me, persona }: WorkProps) {
  const seen = seenBy(me, false);
  const { numbers, lost } = useNumbers(persona, seen.rests);
  const lines = doorsOf(persona, 'work', seen);
  const marked = lines.flatMap(({ marks, number }) => (marks && number ? [numbers[number]] : []));
  useTabMark('tasks', sumOf(marked));
  const more = doorsOf(persona, 'more', seen);
  return (
    <Stack>
      <Section title={TITLES[persona]}>
        <Rows>
          {lines.map((door) => (
            <DoorRow key={door.title} door={door} seen={seen} numbers={numbers} />
          ))}
        </Rows>
        {lost && (
          <Words size="small" tone="soft">
            数字没有读到，下拉再试一次；点开照样能看。
          </Words>
        )}
      </Section>
      {more.length > 0 && (
        <Rows>
          {more.map((door) => (
            <DoorRow key={door.title} door={door} seen={seen} numbers={numbers} />
          ))}
        </Rows>
      )}
    </Stack>
  );
}

/** Undefined while one of them is unknown. */
function sumOf(counts: readonly (Count | undefined)[]): number | undefined {
  if (counts.some((one) => one === undefined)) return undefined;
  return counts.reduce((sum, one) => sum + (one?.count ?? 0), 0);
}
