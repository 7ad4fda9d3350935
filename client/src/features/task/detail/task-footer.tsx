import type { RequestView } from '../../../../../core/contract/view';
import { Button } from '../../../ui/layout/button';
import { AcceptButton } from './accept-button';
import { type Deed, sayDeed } from './deeds';

interface TaskFooterProps {
  readonly task: RequestView;
  readonly deed: Deed;
  readonly onDeed: (deed: Deed) => void;
}

/** 下一步: the one thing to do next. */
export function TaskFooter({ task, deed, onDeed }: TaskFooterProps) {
  if (deed === 'accept') return <AcceptButton task={task} />;
  const { label, icon } = sayDeed(deed, task);
  return <Button label={label} icon={icon} onPress={() => onDeed(deed)} />;
}
