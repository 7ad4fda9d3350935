import { openTarget } from '../../../routes/open';
import { ListRow } from '../../../ui/list/list-row';
import type { Door, Numbers, Seen } from './door';

interface DoorRowProps {
  readonly door: Door;
  readonly seen: Seen;
  readonly numbers: Numbers;
}

/** One door as a row, with its number once it is loaded. */
export function DoorRow({ door, seen, numbers }: DoorRowProps) {
  const { icon, title, note, number, to } = door;
  const known = number && numbers[number];
  return (
    <ListRow
      icon={icon}
      title={title}
      note={note}
      count={known?.count}
      more={known?.more}
      onPress={() => openTarget(to(seen))}
    />
  );
}
