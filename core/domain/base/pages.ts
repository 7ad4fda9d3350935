/** One page of the mini-program: its path, and its title. */
export interface Page {
  /** Path as WeChat knows it, without a leading slash; a subscription message names it too. */
  readonly path: string;
  readonly title: string;
  /** The label in the tab bar. Tab pages are in the main package; all others are in subpackages. */
  readonly tab?: string;
  /** 下拉刷新 */
  readonly pull?: true;
  /** 转发: the page can be shared; `useShare` sets the title and picture. */
  readonly shares?: true;
  /** The page begins with the red header, which reaches up to the title bar. */
  readonly red?: true;
}

/**
 * 页面表: every page of the mini-program by name. Messages and shared links open pages by path, so the
 * cloud and the client both need the paths.
 */
export const PAGES = {
  home: { path: 'pages/home/index', title: '走近', tab: '首页', pull: true, red: true },
  tasks: { path: 'pages/tasks/index', title: '任务', tab: '任务', pull: true },
  inbox: { path: 'pages/inbox/index', title: '消息', tab: '消息', pull: true },
  me: { path: 'pages/me/index', title: '我的', tab: '我的', pull: true },
  'me.profile': { path: 'pages/profile/edit', title: '我的资料' },
  'me.privacy': { path: 'pages/profile/privacy', title: '隐私和我的资料', pull: true },
  'me.deeds': { path: 'pages/profile/deeds', title: '谁看过我的资料', pull: true },
  'me.held': { path: 'pages/profile/held', title: '暂停操作', pull: true },
  'me.export': { path: 'pages/profile/export', title: '查看和导出' },
  'me.roles': { path: 'pages/profile/roles', title: '我的岗位', pull: true },
  'me.residence': { path: 'pages/profile/residence', title: '住处核实', pull: true },
  'request.new': { path: 'pages/request/new', title: '我要求助' },
  'request.result': { path: 'pages/request/result', title: '已经收到' },
  'request.mine': { path: 'pages/request/mine', title: '我的求助', pull: true },
  'request.detail': {
    path: 'pages/request/detail',
    title: '求助详情',
    pull: true,
    shares: true,
  },
  'request.slips': { path: 'pages/request/slips', title: '交接单', pull: true },
  'request.near': { path: 'pages/request/near', title: '身边的事', pull: true },
  'studio.list': { path: 'pages/studio/list', title: '党员志愿者工作室', pull: true },
  'studio.detail': { path: 'pages/studio/detail', title: '工作室', pull: true, shares: true },
  'task.detail': { path: 'pages/task/detail', title: '任务详情', pull: true },
  'volunteer.apply': { path: 'pages/volunteer/apply', title: '报名当志愿者' },
  'volunteer.mine': { path: 'pages/volunteer/mine', title: '我的志愿服务', pull: true },
  'volunteer.team': { path: 'pages/volunteer/team', title: '志愿者队伍', pull: true },
  'announcement.list': { path: 'pages/announcement/list', title: '公告', pull: true },
  'announcement.detail': {
    path: 'pages/announcement/detail',
    title: '公告',
    pull: true,
    shares: true,
  },
  'office.board': { path: 'pages/office/board', title: '工作台', pull: true },
  'office.volunteers': { path: 'pages/office/volunteers', title: '志愿者', pull: true },
  'office.people': { path: 'pages/office/people', title: '请您定的', pull: true },
  'office.roles': { path: 'pages/profile/offices', title: '岗位', pull: true },
  'office.residents': { path: 'pages/profile/residents', title: '核实住处', pull: true },
  'office.announce': { path: 'pages/office/announce', title: '发公告' },
  'office.studio-edit': { path: 'pages/office/studio-edit', title: '编辑工作室' },
  'office.dry-run': { path: 'pages/office/dry-run', title: '试派' },
  'office.tree': { path: 'pages/office/tree', title: '社区和楼栋', pull: true },
  'code.scan': { path: 'pages/code/scan', title: '扫码进来' },
  'office.posters': { path: 'pages/code/posters', title: '海报和小程序码' },
  'office.settings': { path: 'pages/profile/settings', title: '街道的设置', pull: true },
  'office.archive': { path: 'pages/profile/archive', title: '备份和恢复', pull: true },
  'office.list': { path: 'pages/office/list', title: '居民的事', pull: true },
} as const satisfies Record<string, Page>;

export type PageName = keyof typeof PAGES;
