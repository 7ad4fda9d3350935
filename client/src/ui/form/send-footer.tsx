import { Button } from '../layout/button';
import { Remark } from '../layout/remark';
import { Stack } from '../layout/stack';

export interface SendFooterProps {
  /** The action itself, never 确定: 退回. */
  readonly label: string;
  readonly danger?: boolean;
  /** 再想想: a second button that closes the sheet without sending. */
  readonly back?: { readonly label: string; readonly onPress: () => void };
  /** The reason why it is disabled. */
  readonly blocked?: string;
  readonly busy: boolean;
  /** Why sending failed. */
  readonly error: string | undefined;
  readonly onSend: () => void;
}

/** 送出: the button of a form, with the error of the last attempt above it. */
export function SendFooter({ label, danger, back, blocked, busy, error, onSend }: SendFooterProps) {
  return (
    <Stack gap="small">
      {error && <Remark tone="wrong" words={error} />}
      <Button
        label={label}
        tone={danger ? 'danger' : 'primary'}
        busy={busy}
        blocked={blocked}
        onPress={onSend}
      />
      {back && <Button label={back.label} tone="plain" onPress={back.onPress} />}
    </Stack>
  );
}
