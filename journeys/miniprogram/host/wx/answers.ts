/** How WeChat's calls are answered: by callbacks. */
export interface Callbacks {
  readonly success?: (answer: object) => void;
  readonly fail?: (trouble: object) => void;
  readonly complete?: (answer: object) => void;
}

/** WeChat's failure. The message is WeChat's own, without the name of the call. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly errCode?: number,
  ) {
    super(message);
  }
}

/** What the calls need from their phone. */
export interface Surroundings {
  /** Says that something has begun; the answer ends it. */
  readonly begin: (what: string) => () => void;
  /** A value as the phone's scripts know it. */
  readonly bring: (value: object) => unknown;
  /** Hears every refusal, whether the scripts care or not. */
  readonly refused: (message: string) => void;
}

/**
 * A call of WeChat's that completes later: by its callbacks, or by a promise when it was given none.
 */
export type Call<Asked> = (options?: Asked & Callbacks) => Promise<unknown> | undefined;

/** Makes a call out of what it does. What `work` throws is answered by `fail`. */
export function answering<Asked>(
  { begin, bring, refused }: Surroundings,
  name: string,
  work: (asked: Partial<Asked>) => object | undefined | Promise<object | undefined>,
): Call<Asked> {
  return (options) => {
    const done = begin(name);
    // It begins at once, because some calls are allowed only while a tap is being handled.
    const outcome = attempt(() => work(options ?? {})).then(
      (value) => bring({ errMsg: `${name}:ok`, ...value }) as object,
      (error: Error) => {
        const errMsg = `${name}:fail ${error.message}`;
        refused(errMsg);
        throw bring({ errMsg, errCode: error instanceof Refused ? error.errCode : undefined });
      },
    );
    const { success, fail, complete } = options ?? {};
    const answered = outcome.then(
      (answer) => {
        success?.(answer);
        complete?.(answer);
      },
      (trouble) => {
        fail?.(trouble);
        complete?.(trouble);
      },
    );
    // Code that waited for the result runs before the phone counts as quiet.
    void answered.finally(() => setImmediate(done));
    return success || fail || complete ? undefined : outcome;
  };
}

function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error);
  }
}
