import type { HomeTies, MeView, Unfinished } from '../../../../../core/contract/me';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { sayBefore, sayUnfinished, UNFINISHED_OPTIONS } from './move-words';

interface BeforeMoveProps {
  readonly me: MeView;
  /** Absent while it is read. */
  readonly ties: HomeTies | undefined;
  readonly unfinished: Unfinished;
  readonly onChange: (unfinished: Unfinished) => void;
}

/** 搬之前: what hangs on the old home, and what is to become of it. */
export function BeforeMove({ me, ties, unfinished, onChange }: BeforeMoveProps) {
  const ends = sayBefore(me);
  const open = ties?.requests.length ?? 0;
  return (
    <Stack>
      {ends && <Remark tone="care" words={ends} />}
      {open > 0 && (
        <FieldFrame label={`没办完的 ${open} 件事，写的是老地方`} hint={sayUnfinished(unfinished)}>
          <Chips
            label="没办完的事怎么办"
            options={UNFINISHED_OPTIONS}
            value={unfinished}
            onChange={onChange}
          />
        </FieldFrame>
      )}
    </Stack>
  );
}
