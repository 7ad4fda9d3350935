import { requireTemplates, troublesOf } from './template-check';
import type { Template } from './templates';
import table from './templates.json';

type Table = Record<string, Template>;

/** The current table with one template changed. */
function changed(key: string, change: (template: Template) => object): unknown {
  const copy = structuredClone(table) as unknown as Table;
  const template = copy[key];
  if (!template) throw new Error(`no template ${key}`);
  return { ...copy, [key]: { ...template, ...change(template) } };
}

/** One field of it changed. */
const field = (index: number, but: object) =>
  changed('task', ({ fields }) => ({
    fields: fields.map((one, at) => (at === index ? { ...one, ...but } : one)),
  }));

test('the built-in table fits what the program sends', () => {
  expect(troublesOf(table)).toEqual([]);
});

test('long-term templates, and other field types that accept the same words, fit as well', () => {
  expect(troublesOf(changed('task', () => ({ kind: 'longterm' })))).toEqual([]);
  expect(troublesOf(field(1, { name: 'thing2', kind: 'thing' }))).toEqual([]);
  expect(troublesOf(field(2, { name: 'date3', kind: 'date' }))).toEqual([]);
});

const { news, ...withoutNews } = table;

test.each<[string, unknown, RegExp]>([
  ['nothing at all', null, /缺少「progress」/],
  ['a template missing', withoutNews, /缺少「news」/],
  ['one too many', { ...table, other: { ...news, id: 'x', title: 'y' } }, /多了「other」/],
  ['an id cut short', changed('task', ({ id }) => ({ id: id.slice(1) })), /「task」的 id .*43/],
  ['an id with a blank', changed('task', ({ id }) => ({ id: `${id.slice(1)} ` })), /「task」的 id/],
  ['two with one id', changed('task', () => ({ id: table.news.id })), /同一个模板 ID/],
  ['two with one title', changed('task', () => ({ title: table.news.title })), /同一个标题/],
  ['no title', changed('task', () => ({ title: ' ' })), /「task」没有写标题/],
  ['no kind', changed('task', () => ({ kind: '长期' })), /once（一次性）或 longterm（长期）/],
  ['a field short', changed('task', ({ fields }) => ({ fields: fields.slice(1) })), /现在是 3 栏/],
  ['no fields', changed('task', () => ({ fields: 'thing1' })), /现在是 0 栏/],
  ['a part twice', field(3, { from: 'subject' }), /2 栏的 from 都是 subject/],
  ['a part nobody sends', field(3, { from: 'remark' }), /from 要写 subject、/],
  ['a name twice', field(3, { name: 'thing1' }), /两栏的 name 一样/],
  ['a name that is none', field(0, { name: '事项' }), /「task」的 事项 不是栏名/],
  ['a kind beside its name', field(0, { kind: 'phrase' }), /thing1 的 kind 要和栏名一样，是 thing/],
  [
    'a kind that is too small',
    field(0, { name: 'phrase1', kind: 'phrase' }),
    /装不下事项，要用 thing/,
  ],
  ['a kind we cannot fill', field(0, { name: 'number1', kind: 'number' }), /装不下事项/],
  ['a time for words', field(3, { name: 'time4', kind: 'time' }), /装不下提示/],
  ['no label', field(0, { label: '' }), /thing1 没有写 label/],
])('%s stops the build with a sentence', (_what, wrong, sentence) => {
  expect(troublesOf(wrong).join('\n')).toMatch(sentence);
  expect(() => requireTemplates(wrong)).toThrow(sentence);
});
