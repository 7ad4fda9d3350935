import type { CategoryCode } from './category';
import { helpCanWait, helpLinesFor, sayHelp } from './help-lines';

function numbers(category: CategoryCode | '', words: string): string[] {
  return helpLinesFor(category, words).map(({ phone }) => phone);
}

test.each<[string, CategoryCode | '', string[]]>([
  ['活着没意思，不想活了', 'counsel', ['12356', '110']],
  ['活 着 没 意 思', '', ['12356', '110']],
  ['想不開，不想活了', '', ['12356', '110']],
  ['我想　死', 'other', ['12356', '110']],
  ['老公又动手打我', 'domestic', ['110', '12338']],
  ['老公又動手打我', '', ['110', '12338']],
  ['他拿 刀 追出来', 'mediation', ['110', '12338']],
  ['被骗了两万，刚转过去', 'digital', ['110', '96110']],
  ['被騙了兩萬，剛轉過去', '', ['110', '96110']],
  ['他说是骗子，我有点怕', 'digital', ['110', '96110']],
  ['插座冒火花，有焦味', 'leak', ['110', '119', '120']],
  ['老伴叫不醒', 'health', ['110', '119', '120']],
  ['老公打我，我不想活了', 'domestic', ['12356', '110', '12338']],
])('"%s" shows which numbers to call now', (words, category, expected) => {
  expect(numbers(category, words)).toEqual(expected);
});

test.each<[string, CategoryCode | '', string[]]>([
  ['最近睡不着', 'counsel', ['12356']],
  ['孩子不肯上学', 'youth', ['12356']],
  ['婆媳说不到一起', 'domestic', ['110', '12338']],
  ['水管爆了', 'leak', ['110', '119', '120']],
  ['不会用微信', 'digital', []],
  ['灯不亮', 'repair', []],
  ['', '', []],
])('"%s" in category %s shows only the numbers of the category', (words, category, expected) => {
  expect(numbers(category, words)).toEqual(expected);
});

test.each([
  '膝盖疼，不想活动',
  '手机被打坏了',
  '窗户被打破了',
  '有事打我电话',
  '打我的手机就行',
  '一直被打扰',
  '年轻生病的时候落下的',
  '跳楼价的家具',
  '外婆想死你们了',
  '动手打扫楼道',
  '想听防诈骗讲座',
  '社区反诈骗宣传几点开始',
  '拨打人工客服打不通',
  '漏电保护器坏了',
  '烟雾报警器没电了',
  '要杀虫，蟑螂太多',
  '这个问题被困扰很久了',
])('"%s" shows no number', (words) => {
  expect(numbers('', words)).toEqual([]);
});

test('the most urgent reason gives the title, and each number is listed once', () => {
  const lines = helpLinesFor('leak', '着火了，老公又打我，不想活了，还被骗了钱');
  expect(sayHelp(lines)).toContain('您要紧');
  expect(new Set(lines.map(({ phone }) => phone)).size).toBe(lines.length);
});

test('only numbers suggested by a category without danger can wait', () => {
  expect(helpCanWait(helpLinesFor('counsel', '最近睡不着'))).toBe(true);
  expect(helpCanWait(helpLinesFor('counsel', '不想活了'))).toBe(false);
  expect(sayHelp([])).toBeUndefined();
});
