import { Button } from '../layout/button';
import { Stack } from '../layout/stack';
import { Words } from '../layout/words';
import { Sheet } from './sheet';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question: 要撤回这件事吗？ */
  readonly title: string;
  /** The consequence, in a sentence. */
  readonly body: string;
  /** The action itself, never 确定: 撤回. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** 确认: before an action that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, body, confirmLabel, cancelLabel = '再想想', danger, busy } = props;
  return (
    <Sheet
      open={open}
      title={title}
      onClose={props.onClose}
      footer={
        <Stack gap="small">
          <Button
            label={confirmLabel}
            tone={danger ? 'danger' : 'primary'}
            busy={busy}
            onPress={props.onConfirm}
          />
          <Button label={cancelLabel} tone="plain" onPress={props.onClose} />
        </Stack>
      }
    >
      <Words>{body}</Words>
    </Sheet>
  );
}
