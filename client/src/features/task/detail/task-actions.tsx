import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { arrange, sayAction, type TaskAction } from '../actions';

interface TaskActionsProps {
  readonly task: RequestView;
  readonly onAction: (action: TaskAction) => void;
}

/** 还能做什么: frequent actions are visible, others are folded under 其他操作. */
export function TaskActions({ task, onAction }: TaskActionsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { usual, rare } = arrange(task);
  // Accepting has a button of its own and is not among these rows.
  const rows = usual.filter((action) => action !== 'accept');
  const rowOf = (action: TaskAction): Row => {
    const { label, note, icon } = sayAction(action, task);
    return { icon, title: label, note, onPress: () => onAction(action) };
  };
  const folded = [...rare.map(rowOf), ...doorsOf(task)];
  if (rows.length + folded.length === 0) return null;
  // A single action is shown directly instead of behind a button.
  const opened = unfolded || folded.length === 1;
  const shown = [...rows.map(rowOf), ...(opened ? folded : [])];
  return (
    <Section title="办理">
      <Rows>
        {shown.map((row) => (
          <ListRow key={row.title} {...row} />
        ))}
        {!opened && folded.length > 1 && (
          <ListRow
            icon="plus"
            title="其他操作"
            note={folded.map(({ title }) => title).join('、')}
            onPress={() => setUnfolded(true)}
          />
        )}
      </Rows>
    </Section>
  );
}

type Row = Parameters<typeof ListRow>[0];

/** Actions that have a page of their own. */
function doorsOf({ id, actions, mayHoldBack }: RequestView): Row[] {
  return [
    ...(actions.includes('dispatch')
      ? [
          {
            icon: 'hand-over' as const,
            title: '试派一下',
            note: '看看现在会派给哪一家、为什么',
            onPress: () => open('office.dry-run', { request: id }),
          },
        ]
      : []),
    ...(mayHoldBack
      ? [
          {
            icon: 'lock' as const,
            title: '请这位先停一停',
            note: '总发广告、骂人的，暂时不能再发',
            onPress: () => open('office.people', { request: id }),
          },
        ]
      : []),
  ];
}
