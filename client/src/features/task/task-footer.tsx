import type { RequestView } from '../../../../core/contract/view';
import { Button } from '../../ui/button';
import { AcceptButton } from './accept-button';
import { arrange, type Deed, sayDeed } from './deeds';

interface TaskFooterProps {
  readonly task: RequestView;
  readonly onDeed: (deed: Deed) => void;
}

/** 下一步: the one thing to do next, or nothing. */
export function TaskFooter({ task, onDeed }: TaskFooterProps) {
  const { first } = arrange(task);
  if (!first) return null;
  if (first === 'accept') return <AcceptButton task={task} />;
  const { label, icon } = sayDeed(first, task);
  return <Button label={label} icon={icon} onPress={() => onDeed(first)} />;
}
