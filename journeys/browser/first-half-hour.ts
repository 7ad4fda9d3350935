import { sheetOf } from '../../cloudfunctions/sheets/write';
import { STREET_SHEET } from '../cases/street-sheet';
import { sees, waitsFor } from '../cases/town';
import type { CasePhoneInBrowser } from './case-phone-in-browser';

const SECRETARY = { openid: 'o-chen', name: '陈书记', phone: '15400000002' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An empty cloud, and what there is around it. */
export interface EmptyStreet {
  /** Somebody's phone, on its first page. */
  readonly opens: (openid: string) => Promise<CasePhoneInBrowser>;
  /** What the person who deployed it prints for the operator. */
  readonly claimCode: () => Promise<string>;
  /** Time passes, and the timers do what is due (an ISO 8601 duration). */
  readonly later: (duration: string) => Promise<unknown>;
  /** Keeps a picture of what is in sight under this name. */
  readonly picture: (name: string, phone: CasePhoneInBrowser) => Promise<void>;
}

/**
 * 头半个小时: `docs/operator.md` step by step, from an empty cloud to the first request that is rated. Each
 * step presses what a page offers; nothing is called or written beside the pages.
 */
export async function firstHalfHour(street: EmptyStreet): Promise<void> {
  const administrator = await arrives(street, 'o-mao');
  await claims(street, administrator);
  await importsBuildings(street, administrator);
  const code = await grantsSecretary(street, administrator);

  const secretary = await arrives(street, SECRETARY.openid);
  await saysWhoTheyAre(secretary, SECRETARY.name, SECRETARY.phone);
  await takesOffice(street, secretary, code);
  await foundsStudio(street, secretary);

  const volunteer = await arrives(street, 'o-zhou');
  await applies(street, volunteer);
  await approves(street, secretary);
  await namesLead(street, secretary);

  const resident = await arrives(street, 'o-li');
  await saysWhoTheyAre(resident, '李阿姨', '15400000004');
  await asks(street, resident);
  await does(street, volunteer);
  await rates(street, resident);
}

/** Somebody opens the mini-program for the first time and agrees to what it says about their data. */
async function arrives({ opens }: EmptyStreet, openid: string): Promise<CasePhoneInBrowser> {
  const phone = await opens(openid);
  await phone.press('同意');
  return phone;
}

async function claims(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.tab('我的');
  await phone.press('我的岗位');
  await phone.write('岗位码', await street.claimCode());
  await phone.write('区的名字', '榆林区');
  await phone.write('街道的名字', '槐树街道');
  await street.picture('operator-claim', phone);
  await phone.press('认领街道');
  await sees(phone, '榆林区管理员');
  await phone.back();
  await phone.tab('首页');
  await sees(phone, '等您处理的');
  await street.picture('operator-home', phone);
}

async function importsBuildings(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.press('社区和楼栋');
  await street.picture('operator-tree', phone);
  const buffer = Buffer.from(await sheetOf(STREET_SHEET));
  await phone.addFile('选表格', { name: '楼栋.xlsx', mimeType: XLSX, buffer });
  await sees(phone, '新加 288 行，没看懂 12 行', '第 290 行');
  await street.picture('operator-plan', phone);
  await phone.press('照此写入');
  await phone.press('写入');
  await street.later('PT5M');
  await waitsFor(phone, '写好了，');
}

async function grantsSecretary(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<string> {
  await phone.press('接着请人任职');
  await phone.press('槐树街道');
  await phone.press('梅园社区');
  await phone.press('请人任职');
  await phone.write('本人的手机号', SECRETARY.phone);
  await phone.press('给岗位码');
  await street.picture('operator-role-code', phone);
  const code = /岗位码 (\d{4}) (\d{4})/.exec(await phone.text());
  if (!code) throw new Error('no code is shown');
  await phone.press('记下了');
  return `${code[1]}${code[2]}`;
}

async function saysWhoTheyAre(
  phone: CasePhoneInBrowser,
  name: string,
  number: string,
): Promise<void> {
  await phone.press('去选我的楼');
  await phone.write('怎么称呼您', name);
  await phone.write('电话', number);
  await phone.choose('住在哪一栋楼', '梅园社区', '1号楼');
  await phone.press('保存');
}

async function takesOffice(
  street: EmptyStreet,
  phone: CasePhoneInBrowser,
  code: string,
): Promise<void> {
  await phone.tab('我的');
  await phone.press('我的岗位');
  await phone.write('岗位码', code);
  await street.picture('operator-confirm', phone);
  await phone.press('确认任职');
  await sees(phone, '梅园社区书记');
  await phone.back();
  await phone.tab('首页');
}

async function foundsStudio(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.press('工作台');
  await phone.press('新建一家工作室');
  await phone.write('名字', '巧手维修工作室');
  await phone.write('介绍', '水电家具，会修的都来。');
  await phone.choose('专门办：加一类', '修理跑腿', '家电维修');
  await phone.choose('再加一个地方', '榆林区', '槐树街道', '梅园社区', '整个梅园社区');
  await phone.choose('在哪里', '榆林区', '槐树街道', '梅园社区', '整个梅园社区');
  await phone.write('哪一间', '服务站一楼');
  await street.picture('operator-studio', phone);
  await phone.press('保存');
  await waitsFor(phone, '暂缺');
  await phone.back();
  await phone.back();
}

async function applies(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.tab('我的');
  await phone.press('报名当志愿者');
  await phone.choose('自己选一家工作室', '巧手维修工作室');
  await phone.write('怎么称呼您', '周师傅');
  await phone.write('电话', '15400000003');
  await phone.write('您会做什么', '会修水电，周末有空。');
  await street.picture('operator-apply', phone);
  await phone.press('报名');
  await sees(phone, '报名收到了');
}

async function approves(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.looksAgain();
  await phone.press('待审核的');
  await street.picture('operator-approve', phone);
  await phone.press('通过');
  await phone.press('通过，告诉本人');
  await phone.back();
}

async function namesLead(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.press('工作台');
  await phone.press('工作室');
  await phone.press('巧手维修工作室');
  await phone.press('编辑这家工作室');
  await phone.choose('领衔人', '周师傅');
  await street.picture('operator-lead', phone);
  await phone.press('保存');
  await waitsFor(phone, '周师傅');
}

async function asks(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.press('我要求助');
  await phone.write('是什么事', '厨房的水龙头一直滴水，关不紧。');
  await phone.pauses();
  await street.picture('operator-ask', phone);
  await phone.press('提交，帮我找人');
  await phone.press('看进展');
  await street.picture('operator-asked', phone);
  await sees(phone, '巧手维修工作室');
}

async function does(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.back();
  await phone.tab('任务');
  await phone.press('我来接');
  await street.picture('operator-accepted', phone);
  await phone.press('办好了，写结果');
  await phone.write('办得怎么样', '换了阀芯，不滴了。');
  await phone.press('半小时');
  await phone.press('办结，请居民看看');
}

async function rates(street: EmptyStreet, phone: CasePhoneInBrowser): Promise<void> {
  await phone.looksAgain();
  await phone.press('办好了');
  await phone.press('5 星');
  await street.picture('operator-rate', phone);
  await phone.press('提交评价');
  await waitsFor(phone, '您已评价');
}
