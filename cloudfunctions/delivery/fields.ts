import type { FieldKind, Template } from '../../core/contract/templates';
import { MOST_CHARACTERS } from '../../core/domain/notice/message-fit';
import type { MessageWords } from '../../core/domain/notice/notice';
import { cut } from '../../core/domain/text/cut';
import { withoutIsolates } from '../../core/domain/text/isolate';
import { chinaTime } from '../../core/domain/time/moment';
import { dateMomentsIn } from '../../core/domain/time/moments-in';

/** 模板字段: the words of a message fitted into the account's template. */
export function fieldsFor(
  template: Template,
  words: MessageWords,
): Record<string, { value: string }> {
  return Object.fromEntries(
    template.fields.map(({ name, kind, from }) => [name, { value: fitValue(kind, words[from]) }]),
  );
}

/** Fits a value to the rule of its field: cut with an ellipsis, and never empty. */
export function fitValue(kind: FieldKind, value: string): string {
  switch (kind) {
    case 'time':
    case 'date':
      return chinaTime(value).format('YYYY年M月D日 HH:mm');
    case 'phrase':
      // Chinese characters only.
      return (
        [...value.matchAll(/\p{Script=Han}/gu)].slice(0, MOST_CHARACTERS.phrase).join('') ||
        '有消息'
      );
    case 'thing': {
      // Isolation characters would count, and some phones show them as a box.
      const words = dateMomentsIn(withoutIsolates(value)).replace(/\s+/g, ' ').trim();
      return cut(words, MOST_CHARACTERS.thing, '…') || '点开看看';
    }
    default:
      return kind satisfies never;
  }
}
