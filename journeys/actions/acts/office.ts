import { openidOfVolunteer } from '../../../demo/seed/studios';
import { findsKind } from '../../cases/asking';
import type { CasePhone } from '../../cases/case-phone';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '新建工作室、改工作室', happens: declared },
  { title: '请别处的书记点头、不用了、收回', happens: reachesFurther },
  { title: '写公告、存着、发出去', happens: announced },
  { title: '导入社区和楼栋', happens: treeImported },
  { title: '改名、挪到别处、停用一个网格', happens: treeChanged },
  { title: '改街道的设置', happens: settingsChosen },
  { title: '导出全部资料，收进一份备份', happens: archived },
];

const LEAD = openidOfVolunteer('zhou');
const ADMINISTRATOR = 'o-demo-administrator-mao';
const SECRETARY = 'o-demo-secretary-chen';
/** Of another community. */
const SHILIU = 'o-demo-secretary-wu';

const TITLE = '周六上午停水三小时';

/** 工作室: a secretary founds one, and a lead changes the settings of their own. */
async function declared(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.studio-edit');
  await secretary.write('名字', '小院花草工作室');
  await secretary.choose('领衔人', '丁大力');
  await secretary.write('介绍', '楼下的花草，大家一起养。');
  await secretary.write('工作室电话', '154 0000 0302');
  await adds(secretary, '专门办：加一类', '楼道环境');
  await adds(secretary, '也帮忙办：加一类', '搬家搬物');
  await secretary.write('哪一间', '社区服务站 101 室');
  if (await secretary.canPress('在地图上标出来')) {
    await secretary.press('在地图上标出来');
    await secretary.write('附近多少米内也上门', '300');
  }
  await secretary.press('写上开门时间');
  await secretary.press('成本');
  await secretary.write('怎么收', '人工免费，花土按进价');
  await secretary.press('保存');
  await sees(secretary, '小院花草工作室');
  await sees(secretary, '154 0000 0302');

  const lead = await town.opens(LEAD, 'office.studio-edit', 'id=st-leak-yinxing');
  await lead.write('介绍', '半夜爆管、跳闸，打个招呼就来。');
  await lead.press('保存');
}

/** 别处的地方: a secretary asks for one; the office there declines, agrees, and takes it back. */
async function reachesFurther(town: Town): Promise<void> {
  await asksElsewhere(town);
  const neighbour = await town.opens(SHILIU, 'office.people');
  await sees(neighbour, '老周水电急修工作室');
  await neighbour.press('不用了');
  await neighbour.press('这里已经有人办这类事了');
  await neighbour.press('不用了，告诉那边');
  await sees(neighbour, '已经告诉那边');

  await asksElsewhere(town);
  const again = await town.opens(SHILIU, 'office.people');
  await again.press('点头');
  await sees(again, '您这边');
  await again.press('收回');
  await again.write('原因', '这里也开了一家，先请他们办。');
  await again.press('收回，告诉那边');
}

async function asksElsewhere(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.studio-edit', 'id=st-leak-yinxing');
  await secretary.choose('再加一个地方', '临澜区', '和煦街道', '石榴园社区', '整个石榴园社区');
  await sees(secretary, '等那边点头');
  await secretary.press('保存');
}

/** 发公告: written, saved, opened again, published and corrected. */
async function announced(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.announce');
  await secretary.choose('发给哪里', '第二网格', '5号楼');
  await secretary.press('下一步');
  await secretary.write('标题', TITLE);
  await secretary.write('正文', '检修水泵。');
  await secretary.press('存为草稿');

  const later = await town.opens(SECRETARY, 'office.announce');
  await later.press(TITLE);
  await later.press('下一步');
  await later.write('正文', '检修水泵，九点到十二点。请先接好水。');
  await later.press('下一步');
  await later.press('发出去');
  await later.press('发出去');
  await sees(later, '请先接好水');
  await later.press('更正这条公告');
  await later.write('更正了什么', '改到周日上午九点。');
  await later.press('下一步，确认');
  await later.press('发出更正');
  await sees(later, '改到周日上午九点');
}

/** 街道的设置: what would change is read first; then residents are not offered the category. */
async function settingsChosen(town: Town): Promise<void> {
  const administrator = await town.opens(ADMINISTRATOR, 'office.settings');
  await administrator.write('楼里的联系人', '楼栋长');
  await administrator.press('养宠遛狗');
  await administrator.press('22:00');
  await administrator.press('先看看会怎样');
  await sees(administrator, '“楼组长”改叫“楼栋长”');
  await sees(administrator, '「养宠遛狗」以后选不到了', '夜里 22:00 到早上 07:30');
  await administrator.press('就这样改');
  await sees(administrator, '改好了');
  await administrator.press('全部恢复默认');
  await administrator.press('先看看会怎样');
  await sees(administrator, '“楼栋长”改叫“楼组长”', '夜里 21:30 到早上 07:30');
}

/** 备份和恢复: data is exported; a cloud that has data refuses to import, and so does a wrong file. */
async function archived(town: Town): Promise<void> {
  const administrator = await town.opens(ADMINISTRATOR, 'office.archive');
  await administrator.write('manifest.json 的文件编号', 'cloud://elsewhere/archive/manifest.json');
  await administrator.press('收进来');
  await sees(administrator, '没有读到这份档案的清单');
  await administrator.press('导出全部资料');
  await administrator.press('导出');
  await sees(administrator, '正在导出');
}

/** 导入社区和楼栋: two buildings are new, and a row comes back. */
async function treeImported(town: Town): Promise<void> {
  const administrator = await town.opens(ADMINISTRATOR, 'office.tree');
  await sees(administrator, '改名、挪到别处、停用');
  await administrator.addSheet('选表格');
  await sees(administrator, '新加 2 行，没看懂 1 行');
  await sees(administrator, '“社区”没有填');
  await administrator.press('照此写入');
  await administrator.press('写入');
  await sees(administrator, '正在写入');
}

/** 改已经有的: a building gets another name, is closed and opened again, moves, and is merged. */
async function treeChanged(town: Town): Promise<void> {
  const administrator = await town.opens(ADMINISTRATOR, 'office.tree', 'node=b-guixiang-12');
  await sees(administrator, '在第三网格下面');
  await administrator.write('名字', '梧桐楼');
  await administrator.press('改名');
  await sees(administrator, '梧桐楼');
  await administrator.press('停用');
  await sees(administrator, '住在这里的人照样能求助');
  await administrator.press('停用它');
  await sees(administrator, '已经停用');
  await administrator.press('重新启用');
  await administrator.choose('挪到哪里', '和煦街道', '石榴园社区', '整个石榴园社区');
  await administrator.press('挪过去');
  await sees(administrator, '一起挪过去的');
  await administrator.press('挪');
  await sees(administrator, '在石榴园社区下面');
  await administrator.choose('并到哪一个里', '和煦街道', '石榴园社区', '第一网格', '1号楼');
  await administrator.press('并过去');
  await sees(administrator, '两边的人一起在任');
  await administrator.press('合并，不再分开');
  await sees(administrator, '已经并到1号楼里');
}

async function adds(phone: CasePhone, button: string, kind: string): Promise<void> {
  await phone.press(button);
  await findsKind(phone, kind);
}
