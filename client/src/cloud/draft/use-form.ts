import { useState } from 'react';
import type { FieldErrors } from '../../../../core/contract/api-event';
import type { InputOf, OutputOf } from '../../../../core/contract/operations';
import type { CommandName } from '../call/call';
import { type Unchecked, wrongFields } from '../call/check-input';
import { CloudError, networkError, sayUnsent } from '../call/cloud-error';
import { useCommand } from '../command/use-command';
import { useDraft } from './use-draft';

interface FormSettings<N extends CommandName, T extends object> {
  /** Under which the draft is kept on this phone. */
  readonly key: string;
  readonly initial: T;
  /** What is sent of it; what is not filled in yet may be undefined or empty. */
  readonly input: (values: T) => Unchecked<N>;
  /** Complaints that the contract's schema cannot make, by field. */
  readonly alsoWrong?: (values: T) => FieldErrors;
  /** In the tap itself, beside the sending: WeChat's question. What it returns is waited for. */
  readonly atTap?: () => unknown;
  /** Before it is sent: photos first. Throws `CloudError`. */
  readonly complete?: (input: InputOf<N>, values: T) => Promise<InputOf<N>>;
  readonly onWrong?: () => void;
  /** It has arrived; the draft is gone. */
  readonly onSent: (reply: OutputOf<N>, values: T) => void;
}

/** 表单: what somebody is filling in, and how it is sent. */
export interface Form<T> {
  readonly values: T;
  change(part: Partial<T>): void;
  /** Puts the draft away. */
  clear(): void;
  /** Complaints by field: ours once it was tried, the cloud's as soon as it has any. */
  readonly wrong: FieldErrors;
  /** For the button that sends it, and what stands above it. */
  readonly sending: {
    readonly busy: boolean;
    /** Why it did not work, in a sentence. */
    readonly error: string | undefined;
    readonly onSend: () => void;
  };
}

/**
 * A form that sends one command. What is typed is kept on the phone until it has arrived; nothing is
 * sent that the contract's schema would refuse; sending again after a lost answer sends nothing twice.
 */
export function useForm<N extends CommandName, T extends object>(
  op: N,
  settings: FormSettings<N, T>,
): Form<T> {
  const draft = useDraft(settings.key, settings.initial);
  const [tried, setTried] = useState(false);
  const [completing, setCompleting] = useState(false);
  const [trouble, setTrouble] = useState<CloudError>();
  const command = useCommand(op);
  const { values } = draft;
  const input = settings.input(values);
  const wrong = { ...wrongFields(op, input), ...settings.alsoWrong?.(values) };

  const completed = async (checked: InputOf<N>): Promise<InputOf<N> | undefined> => {
    if (!settings.complete) return checked;
    setCompleting(true);
    setTrouble(undefined);
    try {
      return await settings.complete(checked, values);
    } catch (error) {
      setTrouble(error instanceof CloudError ? error : networkError());
      return undefined;
    } finally {
      setCompleting(false);
    }
  };

  const send = async () => {
    if (completing) return;
    setTried(true);
    if (Object.keys(wrong).length > 0) {
      settings.onWrong?.();
      return;
    }
    const prompted = settings.atTap?.();
    // The schema has just taken it.
    const whole = await completed(input as InputOf<N>);
    const reply = whole && (await command.run(whole, draft.commandId));
    await prompted;
    if (!reply) return;
    draft.clear();
    settings.onSent(reply, values);
  };

  const unsent = trouble ?? command.error;
  return {
    values,
    change: draft.change,
    clear: draft.clear,
    wrong: tried ? { ...command.error?.fields, ...wrong } : (command.error?.fields ?? {}),
    sending: {
      busy: completing || command.busy,
      error: unsent && sayUnsent(unsent),
      onSend: () => void send(),
    },
  };
}
