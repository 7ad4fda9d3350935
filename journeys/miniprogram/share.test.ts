import { Household } from './household';

/** 转发: what is shared, that it contains nothing private, and what the receivers see. */

const SECRETARY = 'o-demo-secretary-chen';
const RESIDENT = 'o-demo-resident-li';
const NEIGHBOUR = 'o-demo-resident-zhao';
/** A resident of another community. */
const FAR = 'o-demo-resident-liu';
const STRANGER = 'o-nobody-yet';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

const opensAt = (openid: string, path = '') => here.opens(openid, {}, path.replace(/^\//, ''));

let taps = 0;
async function submit(input: object): Promise<string> {
  const event = { op: 'requests.submit', input, commandId: `shared-request-${++taps}` };
  const answer = (await here.cloud.callFunction('api', RESIDENT, event)) as {
    value: { id: string };
  };
  return answer.value.id;
}

test('everybody can read a shared announcement for everyone', async () => {
  const resident = await opensAt(RESIDENT, 'pages/announcement/detail?id=a-demo-lift-check');
  const shared = resident.phone.share();
  expect(shared).toEqual({
    title: '银杏里社区：各栋楼电梯年检通知',
    path: '/pages/announcement/detail?id=a-demo-lift-check',
    imageUrl: '/assets/share/announcement.png',
  });
  const stranger = await opensAt(STRANGER, shared?.path);
  expect(stranger.text).toContain('轮流停用检查');
});

test('an announcement for volunteers cannot be shared', async () => {
  const path = 'pages/announcement/detail?id=a-demo-volunteers-meet';
  const secretary = await opensAt(SECRETARY, path);
  expect(secretary.text).toContain('老年活动室');
  expect(secretary.phone.share()).toBeUndefined();
});

test('a studio', async () => {
  const resident = await opensAt(RESIDENT, 'pages/studio/detail?id=st-leak-yinxing');
  const shared = resident.phone.share();
  expect(shared).toMatchObject({ path: '/pages/studio/detail?id=st-leak-yinxing' });
  expect(shared?.title).toContain('漏水断电');
  const stranger = await opensAt(STRANGER, shared?.path);
  expect(stranger.canPress('我有这样的事')).toBe(true);
});

test('a shared request shows what neighbours may see, and nothing else', async () => {
  const what = '三楼楼道的灯坏了一个礼拜';
  const id = await submit({
    category: 'environment',
    what,
    photos: [],
    forWhom: 'self',
    readers: 'neighbours',
  });
  const resident = await opensAt(RESIDENT, `pages/request/detail?id=${id}`);
  const shared = resident.phone.share();
  expect(shared).toMatchObject({
    path: `/pages/request/near?id=${id}`,
    imageUrl: '/assets/share/request.png',
  });
  expect(JSON.stringify(shared)).not.toMatch(/楼道的灯|李桂芳|602|1\d{10}/);

  const neighbour = await opensAt(NEIGHBOUR, shared?.path);
  expect(neighbour.text).toContain('转给您的');
  expect(neighbour.text).toContain(what);
  expect(neighbour.canPress('我也是，一起反映')).toBe(true);
  expect(neighbour.text).not.toMatch(/602|1\d{10}/);
  for (const openid of [FAR, STRANGER]) {
    const other = await opensAt(openid, shared?.path);
    expect(other.text).not.toContain(what);
  }
  const stranger = await opensAt(STRANGER, shared?.path);
  expect(stranger.canPress('去选我的楼')).toBe(true);
});

test('a request that is not open to neighbours cannot be shared', async () => {
  const id = await submit({
    category: 'repair',
    what: '卧室的灯不亮',
    photos: [],
    forWhom: 'self',
  });
  const resident = await opensAt(RESIDENT, `pages/request/detail?id=${id}`);
  expect(resident.phone.share()).toBeUndefined();
});
