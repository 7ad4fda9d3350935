import { Household } from './household';
import type { Person } from './person/person';

/** 第一次用: one question, which is WeChat's as well; without a yes nothing is kept. */

const TITLE = '先说一声：您的资料怎么保管';
const YES = '我满十四岁，同意';
const PHOTO = new Map([['wxfile://one.jpg', new Uint8Array([1, 2, 3])]]);

let here: Household;
beforeAll(async () => {
  here = await Household.begin();
});
afterAll(() => here?.end());

const asks = (person: Person) => person.sight.role === 'dialog' && person.text.includes(TITLE);
const agreed = async (openid: string) => (await here.ask(openid, 'me.read', {})).agreed;

async function fillsIn(person: Person, what: string): Promise<void> {
  await person.type('是什么事', what);
  await person.type('怎么称呼您', '丁小满');
  await person.type('电话', '15400000097');
  await person.choose('住在哪一栋楼', '石榴园社区', '1号楼');
}

test('the first page asks once, and a no is a no: public things can be read', async () => {
  const person = await here.opens('o-demo-first');
  expect(asks(person)).toBe(true);
  await person.press('以后再说');
  expect(await agreed('o-demo-first')).toEqual([]);
  const { storage } = person.phone;
  const again = await here.opens('o-demo-first', { storage });
  expect(asks(again)).toBe(false);
  const studios = await here.opens('o-demo-first', { storage }, 'pages/studio/list');
  expect(studios.text).toContain('工作室');
  expect(studios.phone.troubles).toEqual([]);
});

test('sending a request asks before anything leaves the phone; after the yes it is sent', async () => {
  const openid = 'o-demo-second';
  const person = await here.opens(openid, {}, 'pages/request/new?category=repair');
  await fillsIn(person, '电扇不转了，请人看看');
  await person.press('提交，帮我找人');
  expect(asks(person)).toBe(true);
  expect(person.phone.sent).toEqual([]);
  await person.press('以后再说');
  expect(person.text).toContain('没有同意，电话和住处就没有记下');
  expect(person.phone.sent).toEqual([]);
  await person.press('提交，帮我找人');
  await person.press(YES);
  expect(person.phone.sent.map(({ op }) => op)).toEqual(
    expect.arrayContaining(['me.agree', 'me.save', 'requests.submit']),
  );
  expect(await agreed(openid)).toEqual(['service']);
  expect([person.phone.troubles, person.phone.refused]).toEqual([[], []]);
});

test('in danger one tap agrees and sends', async () => {
  const openid = 'o-demo-third';
  const person = await here.opens(openid, {}, 'pages/request/new?category=fire');
  await fillsIn(person, '楼道里有焦味，电表箱在冒烟');
  await person.press('提交，帮我找人');
  await person.press('同意并发出');
  expect(person.phone.route).toBe('pages/request/result');
  expect(await agreed(openid)).toEqual(['service']);
});

test('a command of somebody from before is asked for when it is refused, and then repeated', async () => {
  const openid = 'o-demo-resident-meng';
  const person = await here.opens(openid, {}, 'pages/profile/edit');
  expect(await agreed(openid)).toEqual([]);
  await person.type('怎么称呼您', '孟小凡');
  await person.press('保存');
  expect(asks(person)).toBe(true);
  await person.press(YES);
  expect((await here.ask(openid, 'me.read', {})).name).toBe('孟小凡');
});

describe('WeChat’s guideline', () => {
  const RESIDENT = 'o-demo-resident-gao';
  const page = 'pages/request/new?category=repair';

  test('is agreed to by the same button, and the photo is chosen then', async () => {
    const person = await here.opens(RESIDENT, { guideline: 'to-agree', photos: PHOTO }, page);
    await person.press('加照片');
    expect(asks(person)).toBe(true);
    await person.press('《走近小程序隐私保护指引》');
    expect(person.phone.happened).toEqual(['openPrivacyContract']);
    await person.press(YES);
    expect(person.canPress('去掉第 1 张')).toBe(true);
    expect([person.phone.troubles, person.phone.refused]).toEqual([[], []]);
  });

  test('a no keeps the photo away, and nothing else', async () => {
    const person = await here.opens(RESIDENT, { guideline: 'to-agree', photos: PHOTO }, page);
    await person.press('加照片');
    await person.press('以后再说');
    expect(person.canPress('去掉第 1 张')).toBe(false);
    expect(person.phone.troubles).toEqual([]);
  });
});
