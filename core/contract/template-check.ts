import type { MessageWords } from '../domain/notice/notice';
import { TEMPLATE_KEYS } from '../domain/notice/template';
import type { FieldKind } from './templates';

type Slot = keyof MessageWords;

/** 程序要填的栏: the parts of every message, and the field types that accept them. */
const SENT: Readonly<Record<Slot, { name: string; kinds: readonly FieldKind[] }>> = {
  subject: { name: '事项', kinds: ['thing'] },
  status: { name: '状态', kinds: ['phrase', 'thing'] },
  at: { name: '时间', kinds: ['time', 'date'] },
  tip: { name: '提示', kinds: ['thing'] },
};

const SLOTS = Object.keys(SENT) as Slot[];

/** Template ids as in WeChat's console. */
const ID_LENGTH = 43;

/**
 * 查模板表: what is wrong with a table of templates, compared with what the program sends; one sentence
 * each, for the person who filled in the table. WeChat refuses messages whose template differs from the
 * account's, one by one and without telling the people concerned, so the build stops instead.
 *
 * @param table the content of `templates.json`
 */
export function troublesOf(table: unknown): string[] {
  const rows = recordOf(table);
  return [
    ...TEMPLATE_KEYS.filter((key) => !(key in rows)).map((key) => `缺少「${key}」这一张模板。`),
    ...Object.keys(rows)
      .filter((key) => !TEMPLATE_KEYS.some((known) => known === key))
      .map((key) => `多了「${key}」，程序只用 ${TEMPLATE_KEYS.join('、')}。`),
    ...twice(rows, 'id', '模板 ID'),
    ...twice(rows, 'title', '标题，微信会丢掉其中一张'),
    ...TEMPLATE_KEYS.flatMap((key) =>
      key in rows ? troublesOfTemplate(recordOf(rows[key])).map((said) => `「${key}」${said}`) : [],
    ),
  ];
}

/** @throws Error that lists everything that is wrong, one per line */
export function requireTemplates(table: unknown): void {
  const troubles = troublesOf(table);
  if (troubles.length === 0) return;
  throw new Error(['订阅消息模板表（core/contract/templates.json）不对：', ...troubles].join('\n'));
}

function troublesOfTemplate({ id, title, kind, fields }: Record<string, unknown>): string[] {
  const troubles: string[] = [];
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id) || id.length !== ID_LENGTH) {
    troubles.push(`的 id 要照后台的模板 ID 抄：${ID_LENGTH} 个字母、数字、横线或下划线。`);
  }
  if (!isText(title)) troubles.push('没有写标题（title）。');
  if (kind !== 'once' && kind !== 'longterm') {
    troubles.push('的 kind 要写 once（一次性）或 longterm（长期）。');
  }
  return [...troubles, ...troublesOfFields(Array.isArray(fields) ? fields.map(recordOf) : [])];
}

function troublesOfFields(fields: readonly Record<string, unknown>[]): string[] {
  const wanted = SLOTS.map((slot) => `${slot}（${SENT[slot].name}）`).join('、');
  const troubles: string[] = [];
  if (fields.length !== SLOTS.length) {
    troubles.push(`要有 ${SLOTS.length} 栏：${wanted}，现在是 ${fields.length} 栏。`);
  }
  for (const slot of SLOTS) {
    const times = fields.filter(({ from }) => from === slot).length;
    if (times === 0) troubles.push(`没有一栏的 from 是 ${slot}（${SENT[slot].name}）。`);
    if (times > 1) troubles.push(`有 ${times} 栏的 from 都是 ${slot}。`);
  }
  const names = fields.map(({ name }) => name);
  if (new Set(names).size < names.length) troubles.push('有两栏的 name 一样。');
  return [...troubles, ...fields.flatMap(troublesOfField)];
}

function troublesOfField({ name, kind, label, from }: Record<string, unknown>): string[] {
  const said = `的 ${String(name)}`;
  const prefix = typeof name === 'string' ? /^([a-z_]+)\d{1,2}$/.exec(name)?.[1] : undefined;
  if (!prefix) return [`${said} 不是栏名，要照后台抄，像 thing1。`];
  const troubles: string[] = [];
  if (kind !== prefix) {
    troubles.push(`${said} 的 kind 要和栏名一样，是 ${prefix}，不是 ${String(kind)}。`);
  }
  if (!isText(label)) troubles.push(`${said} 没有写 label。`);
  const slot = SLOTS.find((known) => known === from);
  if (!slot) troubles.push(`${said} 的 from 要写 ${SLOTS.join('、')} 里的一个。`);
  if (slot && !SENT[slot].kinds.some((fits) => fits === prefix)) {
    troubles.push(`${said} 装不下${SENT[slot].name}，要用 ${SENT[slot].kinds.join(' 或 ')}。`);
  }
  return troubles;
}

/** Values that two templates share and must not. */
function twice(rows: Record<string, unknown>, field: string, called: string): string[] {
  const values = Object.values(rows).map((row) => recordOf(row)[field]);
  const doubled = values.filter((value, index) => isText(value) && values.indexOf(value) < index);
  return doubled.map((value) => `有两张模板用了同一个${called}：${String(value)}。`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
