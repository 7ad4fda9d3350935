import type { ReactNode } from 'react';
import { Button } from '../layout/button';
import { Remark } from '../layout/remark';
import { Stack } from '../layout/stack';
import { Words } from '../layout/words';
import { Sheet } from '../sheet/sheet';
import { Chips } from './chips';
import { FieldFrame } from './field';
import { TextBox } from './text-box';

interface ReasonSheetProps {
  /** The question: 整个工作室都接不了吗？ */
  readonly title: string;
  /** What follows from it, in a sentence. */
  readonly body: string;
  /** Reasons that are often given, to be taken over with one press. */
  readonly usual: readonly string[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Who reads the reason. */
  readonly hint?: string;
  readonly optional?: boolean;
  readonly max?: number;
  /** The error of the reason. */
  readonly wrong?: string;
  /** Why sending it did not work. */
  readonly error?: string;
  /** The action itself, never 确定: 退回. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Further questions, above the reason. */
  readonly children?: ReactNode;
}

/** 说明原因: asks for a reason before an action is sent. Visible as long as it is mounted. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, body, usual, reason, onReason, hint, optional, max = 200 } = props;
  return (
    <Sheet
      open
      title={title}
      onClose={props.onClose}
      footer={
        <Stack gap="small">
          {props.error && <Remark tone="wrong" words={props.error} />}
          <Button
            label={props.confirmLabel}
            tone={props.danger ? 'danger' : 'primary'}
            busy={props.busy}
            onPress={props.onConfirm}
          />
        </Stack>
      }
    >
      <Stack>
        <Words>{body}</Words>
        {props.children}
        <FieldFrame label="原因" hint={hint} optional={optional} error={props.wrong}>
          {usual.length > 0 && (
            <Chips
              label="常见的原因"
              options={usual.map((words) => ({ value: words, label: words }))}
              value={usual.find((words) => words === reason)}
              onChange={onReason}
            />
          )}
          <TextBox
            label={hint ? `原因，${hint}` : '原因'}
            placeholder={usual.length > 0 ? '或者自己写' : ''}
            kind="text"
            multiline
            value={reason}
            onChange={onReason}
            max={max}
            invalid={props.wrong !== undefined}
          />
        </FieldFrame>
      </Stack>
    </Sheet>
  );
}
