import type { MessageWords } from '../domain/notice/notice';
import type { TemplateKey } from '../domain/notice/template';
import table from './templates.json';

/** 字段类型: the field types of WeChat's subscription templates that we can fill. */
export type FieldKind = 'thing' | 'phrase' | 'time' | 'date';

/** The part of a message's words that goes into each field of the account's template. */
export interface TemplateField {
  /** Name in the account's template, e.g. `thing1`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** The label that the account shows before the value. */
  readonly label: string;
  readonly from: keyof MessageWords;
}

/** 订阅消息模板 as set up in the account. */
export interface Template {
  /** The account's template id. */
  readonly id: string;
  readonly title: string;
  /** `once`: one consent is one message. `longterm`: open to 政务民生 accounts. */
  readonly kind: 'once' | 'longterm';
  readonly fields: readonly TemplateField[];
}

/**
 * 模板表: the account's templates by meaning, from `templates.json`, the only file to change when
 * publishing to a real account. Its ids are those of the local cloud. Every build checks it
 * (`template-check`), so its content can be trusted here.
 */
export const templates = table as Readonly<Record<TemplateKey, Template>>;
