import { type ParamsOf, type RouteName, routes } from '../../client/src/routes/route-table';
import { LEADING } from '../../demo/seed/cast';
import { openidOfResident } from '../../demo/seed/people';
import type { Screen } from '../../journeys/browser/screen';
import { SHEET } from '../../journeys/cases/sheet';

const [LI, WANG, CHEN] = LEADING;
const TANG = 'o-demo-volunteer-tang';
const NEWCOMER = 'o-demo-newcomer';

/** One picture: whose phone, which page, and the steps before it. */
export interface Shot {
  readonly who: string;
  /** Whose phone shows it in the elder size, if one person can bring it about only once. */
  readonly whoElder?: string;
  /** The page's parameters, as in its address. */
  readonly query?: string | undefined;
  readonly before?: (screen: Screen) => Promise<unknown>;
}

/** Pages that show nothing without parameters. */
type OfOne = {
  [Name in RouteName]: Record<never, string> extends ParamsOf<Name> ? never : Name;
}[RouteName];

/** Whose phone shows a page, if it is not an ordinary resident's. */
const CHOSEN: Readonly<Record<OfOne, Shot> & Partial<Record<RouteName, Shot>>> = {
  tasks: { who: TANG },
  'request.result': { who: LI, query: 'id=LEAK' },
  'request.detail': { who: LI, query: 'id=r-demo-kitchen-door' },
  'request.slips': { who: openidOfResident('liu'), query: 'id=r-demo-mothers-medicine' },
  'studio.detail': { who: LI, query: 'id=st-leak-yinxing' },
  'task.detail': { who: 'o-demo-volunteer-sun', query: 'id=r-demo-toilet-leak' },
  'volunteer.mine': { who: WANG },
  'volunteer.team': { who: CHEN },
  'announcement.detail': { who: LI, query: 'id=a-demo-lift-check' },
  'office.board': { who: CHEN },
  'office.volunteers': { who: CHEN },
  'office.people': { who: 'o-demo-secretary-wu' },
  'office.roles': { who: CHEN },
  'me.roles': { who: CHEN },
  'office.residents': { who: 'o-demo-captain-chu' },
  'office.announce': { who: CHEN },
  'office.studio-edit': { who: CHEN, query: 'id=st-leak-yinxing' },
  'office.dry-run': { who: CHEN },
  'office.tree': { who: 'o-demo-administrator-mao' },
  'code.scan': { who: NEWCOMER, query: 'scene=b.b-yinxing-5' },
  'office.posters': { who: CHEN },
  'office.settings': { who: 'o-demo-administrator-mao' },
  'office.archive': { who: 'o-demo-administrator-mao' },
  'office.list': { who: CHEN, query: 'kind=waiting' },
};

/** One picture of every page. */
export const pages = Object.fromEntries(
  (Object.keys(routes) as RouteName[]).map((name) => [name, CHOSEN[name] ?? { who: LI }]),
) as Readonly<Record<RouteName, Shot>>;

/** The actions of the asker of a request, each on its sheet. */
function taskSheet(action: string): StateShot {
  return {
    route: 'task.detail',
    who: 'o-demo-volunteer-sun',
    query: 'id=r-demo-toilet-leak',
    before: async (screen) => {
      await screen.press(/^其他操作/);
      await screen.press(new RegExp(`^${action}`));
    },
  };
}

/** The same kind of danger twice within an hour. */
async function reportsTwice(screen: Screen): Promise<void> {
  const start = screen.page.url();
  await screen.write('是什么事', '厨房水管爆了，水漏到楼下。');
  await screen.press('提交，帮我找人');
  await screen.press('允许');
  await screen.sees('收到了，有人管');
  await screen.page.goto(start);
  await screen.page.reload();
  await screen.write('是什么事', '水又漏出来了，比刚才还大。');
  await screen.press('提交，帮我找人');
  await screen.sees(/还是同一件事吗/);
}

/** A picture of one state of a page. */
export interface StateShot extends Shot {
  readonly route: RouteName;
}

/** More states of some pages, by the name of the picture. */
export const states: Readonly<Record<string, StateShot>> = {
  'me.residence-vouched': { route: 'me.residence', who: openidOfResident('zhao') },
  'office.tree-node': {
    route: 'office.tree',
    who: 'o-demo-administrator-mao',
    query: 'node=g-yinxing-1',
  },
  'office.tree-node-close': {
    route: 'office.tree',
    who: 'o-demo-administrator-mao',
    query: 'node=g-yinxing-1',
    before: async (screen) => {
      await screen.press('停用');
      await screen.page.getByText('停用它').waitFor();
    },
  },
  'office.tree-node-merge': {
    route: 'office.tree',
    who: 'o-demo-administrator-mao',
    query: 'node=b-guixiang-12',
    before: async (screen) => {
      await screen.press(/^并到哪一个里/);
      for (const step of ['和煦街道', '桂香弄社区', '第三网格']) await screen.press(step);
      await screen.press('11号楼', 'radio');
      await screen.press('并过去');
      await screen.page.getByText('合并，不再分开').waitFor();
    },
  },
  'office.settings-night': {
    route: 'office.settings',
    who: 'o-demo-administrator-mao',
    before: async (screen) => {
      const night = screen.page.getByText('晚上几点起').first();
      await night.evaluate((box) => box.scrollIntoView({ block: 'center' }));
    },
  },
  'me.profile-moves': {
    route: 'me.profile',
    who: openidOfResident('huang'),
    before: async (screen) => {
      await screen.press(/^住在哪一栋楼/);
      await screen.press('桂香弄社区');
      await screen.press('10号楼', 'radio');
      const asked = screen.page.getByText('不办了，撤回').first();
      await asked.evaluate((box) => box.scrollIntoView({ block: 'center' }));
    },
  },
  'code.scan-elsewhere': { route: 'code.scan', who: LI, query: 'scene=b.b-yinxing-7' },
  'code.scan-community': { route: 'code.scan', who: NEWCOMER, query: 'scene=c.c-yinxing' },
  'office.posters-made': {
    route: 'office.posters',
    who: CHEN,
    before: async (screen) => {
      await screen.press(/^给哪里打海报/);
      await screen.press('第二网格');
      await screen.press('5号楼', 'radio');
      await screen.press('做海报');
      await screen.sees('做好了，一共 1 页。');
      await screen.press('看小程序码');
      await screen.sees(/按住存下来/);
    },
  },
  'office.tree-plan': {
    route: 'office.tree',
    who: 'o-demo-administrator-mao',
    before: async (screen) => {
      const chooser = screen.page.waitForEvent('filechooser');
      await screen.press('选表格');
      await (await chooser).setFiles({ name: 'tree.csv', mimeType: 'text/csv', buffer: SHEET });
      await screen.page.getByText('一行一行地看').waitFor();
    },
  },
  'home-newcomer': {
    route: 'home',
    who: NEWCOMER,
    before: (screen) => screen.press('以后再说'),
  },
  'home-first-use': { route: 'home', who: 'o-demo-first-use' },
  'home-volunteer': { route: 'home', who: TANG },
  'home-secretary': { route: 'home', who: CHEN },
  'home-officer': { route: 'home', who: 'o-demo-officer-gu' },
  'tasks-secretary': { route: 'tasks', who: CHEN },
  'request.new-leak': { route: 'request.new', who: LI, query: 'category=leak' },
  'request.new-wrong': {
    route: 'request.new',
    who: LI,
    before: (screen) => screen.press('提交，帮我找人'),
  },
  // A person who was not asked at the desk: after a consent WeChat's prompt appears less often.
  'request.new-consent': {
    route: 'request.new',
    who: 'o-demo-resident-zhao',
    query: 'category=leak',
    before: async (screen) => {
      await screen.write('是什么事', '厨房水管爆了，水漏到楼下。');
      await screen.press('提交，帮我找人');
      await screen.sees('获取下次发送消息的权限');
    },
  },
  'request.new-same-danger': {
    route: 'request.new',
    who: 'o-demo-resident-huang',
    whoElder: 'o-demo-resident-guo',
    query: 'category=leak',
    before: reportsTwice,
  },
  'request.detail-waiting': { route: 'request.detail', who: LI, query: 'id=LEAK' },
  'request.detail-resolved': {
    route: 'request.detail',
    who: 'o-demo-resident-qian',
    query: 'id=r-demo-funeral',
  },
  'request.detail-rate': {
    route: 'request.detail',
    who: 'o-demo-resident-qian',
    query: 'id=r-demo-subsidy-form',
    before: (screen) => screen.press(/^评一评/),
  },
  'request.detail-family': {
    route: 'request.detail',
    who: LI,
    query: 'id=r-demo-kitchen-door',
    before: (screen) => screen.press(/^把进展发给家人/),
  },
  'request.detail-relocate': {
    route: 'request.detail',
    who: LI,
    query: 'id=LEAK',
    before: (screen) => screen.press(/^地点不对/),
  },
  'request.mine-empty': { route: 'request.mine', who: NEWCOMER },
  'tasks-done': { route: 'tasks', who: WANG, before: (screen) => screen.press(/^已办/, 'tab') },
  'tasks-resident': { route: 'tasks', who: LI },
  'task.detail-waiting': { route: 'task.detail', who: WANG, query: 'id=LEAK' },
  'task.detail-sealed': {
    route: 'task.detail',
    who: 'o-demo-volunteer-shen',
    query: 'id=r-demo-custody',
  },
  'task.detail-resolve': {
    route: 'task.detail',
    who: 'o-demo-volunteer-sun',
    query: 'id=r-demo-toilet-leak',
    before: (screen) => screen.press('办好了，写结果'),
  },
  'task.detail-office': { route: 'task.detail', who: CHEN, query: 'id=r-demo-bathroom-fan' },
  'announcement.detail-correct': {
    route: 'announcement.detail',
    who: CHEN,
    query: 'id=a-demo-lift-check',
    before: (screen) => screen.press('更正这条公告'),
  },
  'office.announce-words': {
    route: 'office.announce',
    who: CHEN,
    before: (screen) => screen.press('下一步，写内容'),
  },
  'request.new-unsure': {
    route: 'request.new',
    who: LI,
    before: async (screen) => {
      await screen.write('是什么事', '电梯里总有一股怪味，不知道找谁。');
      await screen.sees(/^是不是下面哪一类/);
    },
  },
  'request.new-more': {
    route: 'request.new',
    who: LI,
    before: (screen) => screen.press(/^更多/),
  },
  'request.new-avoid': {
    route: 'request.new',
    who: LI,
    query: 'category=repair',
    before: async (screen) => {
      await screen.press(/^更多/);
      // In the elder size these questions are folded once more.
      const folded = '什么时候在家、优先照顾谁、不想请谁来';
      if (await screen.seesSoon(folded)) await screen.press(folded);
      const names = await screen.finds('textbox', /^不想请谁来/);
      await names.fill('王海生和周德顺');
      await names.evaluate((box) => box.scrollIntoView({ block: 'center' }));
    },
  },
  'request.near-answered': {
    route: 'request.near',
    who: LI,
    before: (screen) => screen.press(/^建议和答复/, 'tab'),
  },
  'task.detail-ask': taskSheet('问问居民'),
  // A leak is urgent: no meeting can be set for it.
  'task.detail-hearing': {
    ...taskSheet('约协调会'),
    who: 'o-demo-volunteer-cao',
    query: 'id=r-demo-upstairs-noise',
  },
  'task.detail-split': taskSheet('请其他工作室协办'),
  'task.detail-correct': taskSheet('改类别'),
  'office.list-filter': {
    route: 'office.list',
    who: CHEN,
    query: 'kind=waiting',
    before: (screen) => screen.press(/筛选/),
  },
  'office.dry-run-given': {
    route: 'office.dry-run',
    who: CHEN,
    query: 'request=r-demo-bathroom-fan',
  },
  'office.studio-edit-changes': {
    route: 'office.studio-edit',
    who: CHEN,
    query: 'id=st-leak-yinxing',
    before: async (screen) => {
      await screen.press(/^暂停接单/, 'checkbox');
      await screen.press('看看改了会怎样');
      const change = await screen.sees(/^从.+改到/);
      await change.evaluate((row) => row.scrollIntoView({ block: 'center' }));
    },
  },
  'me-secretary': { route: 'me', who: CHEN },
  'volunteer.mine-applied': { route: 'volunteer.mine', who: 'o-demo-volunteer-fang' },
};
