import { answering, Refused, type Surroundings } from './answers';

/** WeChat shows at most this many templates in one prompt. */
const MOST = 3;

export type ConsentWord = 'accept' | 'reject';

/** The person at the prompt, and WeChat, which remembers their choice. */
export interface Prompt {
  /** Whether a tap of this person is being handled right now. */
  readonly inTap: () => boolean;
  readonly says: (templateId: string) => ConsentWord;
  readonly remember: (words: Readonly<Record<string, ConsentWord>>) => Promise<void>;
  /** The prompt is shown for these templates. */
  readonly prompted: (templateIds: readonly string[]) => void;
}

/** 订阅消息授权: only while a tap is being handled, with nothing awaited before. */
export function consentCalls(around: Surroundings, prompt: Prompt) {
  return {
    requestSubscribeMessage: answering<{ readonly tmplIds: readonly string[] }>(
      around,
      'requestSubscribeMessage',
      async ({ tmplIds = [] }) => {
        if (!prompt.inTap()) throw new Refused('can only be invoked by user TAP gesture.', 20001);
        if (tmplIds.length === 0) throw new Refused('tmplIds is empty', 10001);
        if (tmplIds.length > MOST) throw new Refused('TmplIds count is over limit', 20003);
        prompt.prompted(tmplIds);
        const words = Object.fromEntries(tmplIds.map((id) => [id, prompt.says(id)]));
        await prompt.remember(words);
        return words;
      },
    ),
  };
}
