import { useState } from 'react';
import type { FieldErrors } from '../../../../core/contract/api-event';
import type { InputOf, Operations, OutputOf } from '../../../../core/contract/operations';
import type { CommandName } from '../call/call';
import { type Unchecked, wrongFields } from '../call/check-input';
import { CloudError, networkError, sayUnsent } from '../call/cloud-error';
import { useCommand } from '../command/use-command';
import { forgetArrived, useUploadsAnew } from '../media/use-uploads';
import { useDraft } from './use-draft';

interface FormSettings<N extends CommandName, T extends object> {
  /** The key of the draft on this phone. */
  readonly key: string;
  readonly initial: T;
  /** The input to send; what is not filled in yet may be undefined or empty. */
  readonly input: (values: T) => Unchecked<N>;
  /** Errors that the contract's schema cannot find, by field. */
  readonly alsoWrong?: (values: T) => FieldErrors;
  /** Runs in the tap itself, in parallel with sending: WeChat's prompt. Its promise is awaited. */
  readonly atTap?: () => unknown;
  /** Runs before sending, e.g. to upload photos. Throws `CloudError`. */
  readonly complete?: (input: InputOf<N>, values: T) => Promise<InputOf<N>>;
  readonly onWrong?: () => void;
  /** It has arrived, and the draft is deleted. */
  readonly onSent: (reply: OutputOf<N>, values: T) => void;
}

/** 表单: what somebody fills in, and how it is sent. */
export interface Form<T> {
  readonly values: T;
  change(part: Partial<T>): void;
  /** Discards the draft. */
  clear(): void;
  /** Errors by field: ours after the first attempt, the cloud's as soon as there are any. */
  readonly wrong: FieldErrors;
  /** The state of the submit button, and the message above it. */
  readonly sending: {
    readonly busy: boolean;
    /** Why it failed, in a sentence. */
    readonly error: string | undefined;
    readonly onSend: () => void;
  };
}

/**
 * A form that sends one command. The input is kept on the phone until it has arrived; input that the
 * contract's schema would refuse is not sent; sending again after a lost reply has no second effect.
 *
 * @param ofNoun the operations of the noun, for their schemas
 */
export function useForm<N extends CommandName, T extends object>(
  ofNoun: Pick<Operations, N>,
  op: N,
  settings: FormSettings<N, T>,
): Form<T> {
  const draft = useDraft(settings.key, settings.initial);
  const [tried, setTried] = useState(false);
  const [completing, setCompleting] = useState(false);
  const [trouble, setTrouble] = useState<CloudError>();
  const command = useCommand(op);
  useUploadsAnew(command.error);
  const { values } = draft;
  const input = settings.input(values);
  const wrong = { ...wrongFields(ofNoun, op, input), ...settings.alsoWrong?.(values) };

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
    // The schema has just accepted it.
    const whole = await completed(input as InputOf<N>);
    const reply = whole && (await command.run(whole, draft.commandId));
    await prompted;
    if (!reply) return;
    draft.clear();
    if (settings.complete) forgetArrived();
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
