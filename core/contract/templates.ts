import type { TemplateKey } from '../domain/template';

/** 字段类型: the kinds of field WeChat's subscription templates have that we use. */
export type FieldKind = 'thing' | 'phrase' | 'time';

/** Which part of a message's words goes into which field of the account's template. */
export interface TemplateField {
  /** Name in the account's template, e.g. `thing1`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What the account shows before the value. */
  readonly label: string;
  readonly from: 'subject' | 'status' | 'at' | 'tip';
}

/** 订阅消息模板 as the account has it. */
export interface Template {
  /** The account's template id: the one thing to change when publishing to a real account. */
  readonly id: string;
  readonly title: string;
  /** `once`: one consent is one message. `longterm`: open to 政务民生 accounts. */
  readonly kind: 'once' | 'longterm';
  readonly fields: readonly TemplateField[];
}

/** 模板表: the account's templates by meaning. The ids here are those of the local cloud. */
export const templates: Readonly<Record<TemplateKey, Template>> = {
  progress: {
    id: 'zoujin-progress-00000000000000000000000000',
    title: '办理进度提醒',
    kind: 'once',
    fields: [
      { name: 'thing1', kind: 'thing', label: '事项', from: 'subject' },
      { name: 'phrase2', kind: 'phrase', label: '进度', from: 'status' },
      { name: 'time3', kind: 'time', label: '时间', from: 'at' },
      { name: 'thing4', kind: 'thing', label: '温馨提示', from: 'tip' },
    ],
  },
  task: {
    id: 'zoujin-task-000000000000000000000000000000',
    title: '待办事项提醒',
    kind: 'once',
    fields: [
      { name: 'thing1', kind: 'thing', label: '事项', from: 'subject' },
      { name: 'phrase2', kind: 'phrase', label: '状态', from: 'status' },
      { name: 'time3', kind: 'time', label: '时间', from: 'at' },
      { name: 'thing4', kind: 'thing', label: '备注', from: 'tip' },
    ],
  },
  news: {
    id: 'zoujin-news-000000000000000000000000000000',
    title: '社区公告提醒',
    kind: 'once',
    fields: [
      { name: 'thing1', kind: 'thing', label: '公告', from: 'subject' },
      { name: 'phrase2', kind: 'phrase', label: '类型', from: 'status' },
      { name: 'time3', kind: 'time', label: '时间', from: 'at' },
      { name: 'thing4', kind: 'thing', label: '提示', from: 'tip' },
    ],
  },
};
