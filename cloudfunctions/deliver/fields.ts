import type { FieldKind, Template } from '../../core/contract/templates';
import { MOST_CHARACTERS } from '../../core/domain/notice/message-fit';
import type { MessageWords } from '../../core/domain/notice/notice';
import { chinaTime } from '../../core/domain/time/moment';

/** 模板字段: the words of a message fitted into the account's template. */
export function fieldsFor(
  template: Template,
  words: MessageWords,
): Record<string, { value: string }> {
  return Object.fromEntries(
    template.fields.map(({ name, kind, from }) => [name, { value: fit(kind, words[from]) }]),
  );
}

/** Fits a value into the rule of its field: cut with an ellipsis, never empty, never hoped. */
export function fit(kind: FieldKind, value: string): string {
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
      const characters = [...value.replace(/\s+/g, ' ').trim()];
      if (characters.length === 0) return '点开看看';
      if (characters.length <= MOST_CHARACTERS.thing) return characters.join('');
      return `${characters.slice(0, MOST_CHARACTERS.thing - 1).join('')}…`;
    }
    default:
      return kind satisfies never;
  }
}
