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
  const mayTry = task.actions.includes('dispatch');
  const folded = rare.length + (mayTry ? 1 : 0);
  if (rows.length + folded === 0) return null;
  // A single action is shown directly instead of behind a button.
  const opened = unfolded || folded === 1;
  const row = (action: TaskAction) => {
    const { label, note, icon } = sayAction(action, task);
    return (
      <ListRow
        key={action}
        icon={icon}
        title={label}
        note={note}
        onPress={() => onAction(action)}
      />
    );
  };
  return (
    <Section title="办理">
      <Rows>
        {rows.map(row)}
        {!opened && folded > 1 && (
          <ListRow
            icon="plus"
            title="其他操作"
            note={[
              ...rare.map((action) => sayAction(action, task).label),
              ...(mayTry ? ['试派一下'] : []),
            ].join('、')}
            onPress={() => setUnfolded(true)}
          />
        )}
        {opened && rare.map(row)}
        {opened && mayTry && (
          <ListRow
            icon="hand-over"
            title="试派一下"
            note="看看现在会派给哪一家、为什么"
            onPress={() => open('office.dry-run', { request: task.id })}
          />
        )}
      </Rows>
    </Section>
  );
}
