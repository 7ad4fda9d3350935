import type { SettingsReply } from '../../../../../core/contract/settings';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';

interface ChangesSheetProps {
  /** Absent while nothing has been tried. */
  readonly found: SettingsReply | undefined;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** 会变成怎样: the sentences of the trial, and the button that saves. */
export function ChangesSheet({ found, busy, onConfirm, onClose }: ChangesSheetProps) {
  const { changes = [], refused = null } = found ?? {};
  const blocked = changes.length === 0 ? '没有要改的，都和原来一样' : undefined;
  return (
    <Sheet
      open={found !== undefined}
      title="会变成这样"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {refused && <Remark tone="wrong" words={refused} />}
          {!refused && (
            <Button label="就这样改" busy={busy} blocked={blocked} onPress={onConfirm} />
          )}
          <Button label="再想想" tone="plain" onPress={onClose} />
        </Stack>
      }
    >
      <Stack gap="small">
        {changes.map((sentence) => (
          <Words key={sentence}>{sentence}</Words>
        ))}
      </Stack>
    </Sheet>
  );
}
