/**
 * 为什么问: at first use, because a command needs it, because help in danger is being sent, or because
 * WeChat holds a call back.
 */
export type Occasion = 'first-use' | 'command' | 'danger' | 'we-chat';

/** 同意不同意: the question that is put to the person now. */
export interface Question {
  readonly occasion: Occasion;
  answer(agreed: boolean): void;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let current: Question | undefined;
let answered: Promise<boolean> | undefined;

/**
 * 请您同意: asks on the page in sight. It resolves with the answer once that is stored. Calls that come
 * while the question is open get the same answer.
 */
export function askForConsent(occasion: Occasion): Promise<boolean> {
  answered ??= new Promise((resolve) => {
    const answer = (agreed: boolean) => {
      answered = undefined;
      become(undefined);
      resolve(agreed);
    };
    become({ occasion, answer });
  });
  return answered;
}

export function currentQuestion(): Question | undefined {
  return current;
}

/** Calls `listener` when a question is asked or answered; returns a function that removes it. */
export function onQuestion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Question | undefined): void {
  current = next;
  for (const listener of [...listeners]) listener();
}
