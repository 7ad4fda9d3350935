import { NEWCOMER } from '../../demo/seed/cast';
import { Household } from './household';
import type { Person } from './person/person';

jest.setTimeout(60_000);

const VOLUNTEER = 'o-demo-volunteer-wang';
const SLOWER = 'o-demo-volunteer-zhou';

const TROUBLE = '厨房水管在漏，已经关了总阀。';
const PHONE = '15400000098';

/** Bytes; more at once makes a page slow on an old phone. WeChat itself warns at 256 KB. */
const LARGEST_CHANGE = 32 * 1024;

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

test('a request goes from person to person on the shipped pages', async () => {
  const asker = await here.opens(NEWCOMER);
  await asks(asker);
  const id = asker.phone.query.id ?? '';
  expect(asker.phone.route).toBe('pages/request/detail');

  const photos = new Map([['wxfile://tmp/valve.jpg', new Uint8Array([255, 216, 255, 217])]]);
  const volunteer = await here.opens(VOLUNTEER, { photos });
  const slower = await here.opens(SLOWER);
  await slower.phone.tab('任务');
  await accepts(volunteer);
  await comesTooLate(slower);
  const [told] = await here.messagesTo(NEWCOMER);
  expect(told?.page).toBe(`pages/request/detail?id=${id}`);

  await resolves(volunteer);
  const { storage } = asker.phone;
  const awoken = await here.opens(NEWCOMER, { storage }, told?.page);
  await confirmsAndRates(awoken);

  const request = await here.ask(NEWCOMER, 'requests.read', { id });
  expect(request).toMatchObject({
    state: 'closed',
    result: { words: '换了一个阀门，试了水，不漏了。', minutes: 30 },
    rating: { stars: 5, words: '来得真快。' },
  });
  expect(request.result?.photos).toHaveLength(1);
  for (const { phone } of [asker, awoken, volunteer, slower]) {
    expect([phone.troubles, phone.refused]).toEqual([[], []]);
    expect(phone.traffic.largest).toBeLessThan(LARGEST_CHANGE);
  }
});

async function asks(asker: Person): Promise<void> {
  await asker.press('我满十四岁，同意');
  await asker.press('我要求助');
  await asker.type('是什么事', TROUBLE);
  await asker.press('漏水断电');
  await asker.type('怎么称呼您', '何秀英');
  await asker.type('电话', PHONE);
  await asker.choose('住在哪一栋楼', '银杏里社区', '5号楼');
  await asker.type('门牌', '501室');
  await asker.press('提交，帮我找人');
  expect(asker.phone.route).toBe('pages/request/result');
  expect(asker.text).toContain('收到了，有人管');
  expect(asker.text).toContain('老周水电急修工作室');
  expect(asker.text).toContain('就在本社区');
  // It is their first prompt ever, so the tap that submits shows it.
  expect(asker.text).toContain('会在微信里提醒您');
  await asker.press('看进展');
}

async function accepts(volunteer: Person): Promise<void> {
  await volunteer.phone.tab('任务');
  await volunteer.press(TROUBLE);
  expect(volunteer.phone.route).toBe('pages/task/detail');
  expect(volunteer.text).toContain('接下以后，电话和门牌会显示在这里');
  expect(volunteer.text).not.toContain(PHONE);
  await volunteer.press('我来接');
  expect(volunteer.text).toContain('501室');
  await volunteer.press('给何秀英打电话');
  expect(volunteer.phone.happened).toEqual([`makePhoneCall ${PHONE}`]);
}

/** Their list was read before, so the request is still on it. */
async function comesTooLate(slower: Person): Promise<void> {
  expect(slower.text).toContain(TROUBLE);
  await slower.press('我来接');
  expect(slower.text).toContain('被王海生接走了');
  expect(slower.text).not.toContain(TROUBLE);
}

async function resolves(volunteer: Person): Promise<void> {
  await volunteer.press('记一笔进展');
  await volunteer.type('办到哪一步了', '看过了，要换阀门。');
  await volunteer.press('记下来');
  expect(volunteer.text).toContain('看过了，要换阀门。');
  await volunteer.press('办好了，写结果');
  await volunteer.type('办得怎么样', '换了一个阀门，试了水，不漏了。');
  await volunteer.press('半小时');
  await volunteer.press('加照片');
  await volunteer.press('办结，请居民看看');
  expect(volunteer.text).toContain('等居民确认');
}

async function confirmsAndRates(asker: Person): Promise<void> {
  expect(asker.text).toContain('换了一个阀门，试了水，不漏了。');
  await asker.press('办好了');
  await asker.press('5 星');
  await asker.type('想说的话', '来得真快。');
  await asker.press('提交评价');
  expect(asker.text).toContain('您说：来得真快。');
}
