import type { ReactNode } from 'react';
import { Words } from '../layout/words';
import { Chips } from './chips';
import { FieldFrame } from './field';
import { FormSheet } from './form-sheet';
import type { SendFooterProps } from './send-footer';
import { TextBox } from './text-box';
import { sayTooLong } from './too-long';

interface ReasonSheetProps extends SendFooterProps {
  /** The question: 整个工作室都接不了吗？ */
  readonly title: string;
  /** The consequence, in a sentence. */
  readonly body: string;
  /** Common reasons, filled in with one tap. */
  readonly usual: readonly string[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Who reads the reason. */
  readonly hint?: string;
  readonly optional?: boolean;
  readonly max: number;
  /** The error of the reason. */
  readonly wrong?: string;
  readonly onClose: () => void;
  /** Further questions, above the reason. */
  readonly children?: ReactNode;
}

/** 说明原因: asks for a reason before an action is sent. Visible as long as it is mounted. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { body, usual, reason, onReason, hint, optional, max, wrong, children, ...sheet } = props;
  const error = sayTooLong(reason, max) ?? wrong;
  return (
    <FormSheet {...sheet}>
      <Words>{body}</Words>
      {children}
      <FieldFrame label="原因" hint={hint} optional={optional} error={error}>
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
          invalid={error !== undefined}
        />
      </FieldFrame>
    </FormSheet>
  );
}
