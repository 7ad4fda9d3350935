import type { RequestView } from '../../../../../core/contract/request/view';
import { Button } from '../../../ui/layout/button';
import { sayAction, type TaskAction } from '../actions';
import { AcceptButton } from './accept-button';

interface TaskFooterProps {
  readonly task: RequestView;
  readonly action: TaskAction;
  readonly onAction: (action: TaskAction) => void;
}

/** 下一步: the primary action. */
export function TaskFooter({ task, action, onAction }: TaskFooterProps) {
  if (action === 'accept') return <AcceptButton task={task} />;
  const { label, icon } = sayAction(action, task);
  return <Button label={label} icon={icon} onPress={() => onAction(action)} />;
}
