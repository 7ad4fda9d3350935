import { pointOf } from '../../demo/seed/tree';
import { verdictsIn } from '../operations/uploads';
import { Household } from './household';
import type { Person } from './person/person';

/** 我要求助 under difficulties: without a network, with a draft, with a point on the map. */

const RESIDENT = 'o-demo-resident-li';
const NEIGHBOUR = 'o-demo-resident-zhao';
// Has reported no danger yet, so nobody asks back.
const ELDER = 'o-demo-resident-zhang';
const VOLUNTEER = 'o-demo-volunteer-wang';

let here: Household;

beforeAll(async () => {
  here = await Household.begin();
});

afterAll(() => here?.end());

/** The way to the cloud, on which a call can be held for as long as somebody looks at the page. */
class Way {
  /** A call is being held. */
  stopped = Promise.resolve();
  open = () => {};
  private gate = Promise.resolve();
  private stops = () => {};

  close(): void {
    this.stopped = new Promise((resolve) => {
      this.stops = resolve;
    });
    this.gate = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  goes(): Promise<void> {
    this.stops();
    return this.gate;
  }
}

const troublesOf = ({ phone }: Person) => phone.troubles;

test('without a network the draft can be written, and is sent once there is one', async () => {
  const storage = new Map<string, string>();
  await here.faults({ action: 'fn:*', kind: 'drop', when: 'before' });
  const offline = await here.opens(RESIDENT, { storage }, 'pages/request/new');
  expect(offline.text).toContain('现在连不上网');
  await offline.type('是什么事', '厨房的水管一直在漏水。');
  await offline.press('漏水断电');
  await offline.press('提交，帮我找人');
  expect(offline.text).toContain('网络不太好');
  expect(offline.typed('是什么事')).toBe('厨房的水管一直在漏水。');
  offline.phone.close();

  const again = await here.opens(RESIDENT, { storage }, 'pages/request/new');
  expect(again.typed('是什么事')).toBe('厨房的水管一直在漏水。');
  await here.faults();
  await again.press('提交，帮我找人');
  expect(again.text).toContain('收到了，有人管');
  expect(troublesOf(again)).toEqual([]);
});

test('fields are locked while they are sent, and nothing is lost', async () => {
  const way = new Way();
  const onItsWay = () => way.goes();
  const asker = await here.opens(RESIDENT, { onItsWay }, 'pages/request/new?category=repair');
  await asker.type('是什么事', '电扇不转了，请人看看。');
  way.close();
  const sending = asker.press('提交，帮我找人');
  await way.stopped;
  await asker.phone.quiet('cloud.callFunction api');
  expect(asker.canPress('更多')).toBe(false);
  await expect(asker.type('是什么事', '还有一句')).rejects.toThrow('nothing to type into');
  way.open();
  await sending;
  expect(asker.text).toContain('收到了，有人管');
  expect(troublesOf(asker)).toEqual([]);
});

test("a draft stays when its writer joins a neighbour's request, until they discard it", async () => {
  const asker = await here.opens(RESIDENT, {}, 'pages/request/new?category=environment');
  await asker.type('是什么事', '楼道里堆满了旧家具，走路都要侧着身子。');
  await asker.press('更多');
  await asker.press('邻居也能看');
  await asker.press('提交，帮我找人');

  const neighbour = await here.opens(NEIGHBOUR, {}, 'pages/request/new?category=environment');
  await neighbour.type('是什么事', '楼道里堆满旧家具，还有一辆坏自行车。');
  await neighbour.phone.pauses();
  await neighbour.press('我也是，一起反映');
  expect(neighbour.phone.route).toBe('pages/request/detail');
  const { storage } = neighbour.phone;
  const later = await here.opens(NEIGHBOUR, { storage }, 'pages/request/new');
  expect(later.typed('是什么事')).toBe('楼道里堆满旧家具，还有一辆坏自行车。');
  await later.press('不要了，重新写');
  await later.press('不要了');
  expect(later.typed('是什么事')).toBe('');
  expect(troublesOf(later)).toEqual([]);
});

test('the volunteer opens the point that the resident marked on the map', async () => {
  const { lat, lng } = pointOf('yinxing', 5);
  const marks = { latitude: lat, longitude: lng, name: '街心花园' };
  const asker = await here.opens(ELDER, { marks }, 'pages/request/new?category=leak');
  await asker.type('是什么事', '这里的消防栓在往外冒水。');
  await asker.press('更多');
  await asker.press('在地图上选');
  expect(asker.text).toContain('街心花园');
  await asker.type('门牌或位置', '南门口');
  await asker.press('提交，帮我找人');
  const { id } = asker.phone.query;

  const volunteer = await here.opens(VOLUNTEER, {}, `pages/task/detail?id=${id}`);
  expect(volunteer.text).toContain('街心花园 南门口');
  await volunteer.press('在地图上看');
  expect(volunteer.phone.happened).toEqual([`openLocation ${lat},${lng}`]);
  expect(troublesOf(volunteer)).toEqual([]);
});

test('a helper can listen to a recording', async () => {
  const says = new TextEncoder().encode('ID3 厨房的水管在漏');
  // Has not reported any danger yet, so nobody asks back.
  const asker = await here.opens(NEIGHBOUR, { says }, 'pages/request/new?category=leak');
  await asker.press('不想打字，说一段');
  expect(asker.canPress('提交，帮我找人')).toBe(false);
  await asker.press('正在录');
  await asker.press('语音');
  expect(asker.phone.happened).toEqual(['hears ID3 厨房的水管在漏']);
  await asker.press('提交，帮我找人');
  expect(asker.text).toContain('收到了，有人管');
  const { id } = asker.phone.query;
  // WeChat checks what others will hear.
  await verdictsIn(here);

  const volunteer = await here.opens(VOLUNTEER, {}, `pages/task/detail?id=${id}`);
  await volunteer.press('我来接');
  await volunteer.press('语音');
  expect(volunteer.phone.happened).toEqual(['hears ID3 厨房的水管在漏']);
  expect([asker, volunteer].flatMap(troublesOf)).toEqual([]);
});

test('without a microphone permission the asker writes instead', async () => {
  const asker = await here.opens(RESIDENT, {}, 'pages/request/new?category=leak');
  await asker.press('不想打字，说一段');
  expect(asker.text).toContain('微信没有让我们用话筒');
  expect(asker.canPress('不想打字，说一段')).toBe(true);
  expect(troublesOf(asker)).toEqual([]);
});
