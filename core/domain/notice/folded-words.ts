import { messagePage } from './message-page';
import type { MessageWords } from './notice';
import type { TemplateKey } from './template';

/** One thing to say, with the page it links to. */
interface Told {
  readonly words: MessageWords;
  readonly page: string;
}

/** `5 件事有新进展`: the message about several requests at once. */
const SEVERAL: Readonly<Record<TemplateKey, { subject: string; status: string }>> = {
  progress: { subject: '件事有新进展', status: '有新进展' },
  task: { subject: '件事有新情况', status: '有新情况' },
  news: { subject: '条新公告', status: '有新公告' },
};

/**
 * 合并: the text of one message that stands for several. A single one keeps its own words; several about
 * one request state its latest status; several about different requests are counted, and the inbox
 * lists each.
 *
 * @param items at least one, of one template and one person
 */
export function foldedWords(template: TemplateKey, items: readonly [Told, ...Told[]]): Told {
  const newest = items.reduce((one, other) => (other.words.at >= one.words.at ? other : one));
  if (items.length === 1) return newest;
  const matters = new Set(items.map(({ page }) => page)).size;
  if (matters === 1) {
    return { ...newest, words: { ...newest.words, tip: `一共 ${items.length} 条新消息` } };
  }
  const { subject, status } = SEVERAL[template];
  return {
    // The inbox, where each can be read.
    page: messagePage('inbox'),
    words: {
      subject: `${matters} ${subject}`,
      status,
      at: newest.words.at,
      tip: '点开「消息」逐条看',
    },
  };
}
