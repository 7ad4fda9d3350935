import type { MessageWords } from '../domain/notice/notice';
import type { TemplateKey } from '../domain/notice/template';
import table from './templates.json';

/** 字段类型: the kinds of field WeChat's subscription templates have that we can fill. */
export type FieldKind = 'thing' | 'phrase' | 'time' | 'date';

/** Which part of a message's words goes into which field of the account's template. */
export interface TemplateField {
  /** Name in the account's template, e.g. `thing1`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What the account shows before the value. */
  readonly label: string;
  readonly from: keyof MessageWords;
}

/** 订阅消息模板 as the account has it. */
export interface Template {
  /** The account's template id. */
  readonly id: string;
  readonly title: string;
  /** `once`: one consent is one message. `longterm`: open to 政务民生 accounts. */
  readonly kind: 'once' | 'longterm';
  readonly fields: readonly TemplateField[];
}

/**
 * 模板表: the account's templates by meaning, from `templates.json`: the one thing to change when
 * publishing to a real account. The ids in it are those of the local cloud. Every build checks it
 * (`template-check`), so that here it is what it should be.
 */
export const templates = table as Readonly<Record<TemplateKey, Template>>;
