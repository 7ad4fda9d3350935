import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from './asking';
import { accepts, confirms, resolves } from './helping';
import { sees, type Town, waitsFor } from './town';

const WIDOWER = openidOfResident('jia');
const LEAD = openidOfVolunteer('xu');
const CLERK = openidOfVolunteer('gong');

const WHAT = '老伴前天走了，后事我一个人办不了，孩子还在路上。';
const PAPERS = '陪着去窗口注销户口，办丧葬补助的表。';
const FURNITURE = '租来的病床要抬下楼还回去。';

/** 几家一起办: one studio leads, others have subrequests, and all of them are closed with the parent. */
export async function manyHands(town: Town): Promise<void> {
  const widower = await town.opens(WIDOWER);
  const id = await asks(widower, { what: WHAT, kind: '后事料理' });
  await sees(widower, '暖心桥助老工作室');
  await widower.press('看进展');

  const lead = await accepts(town, LEAD, id);
  await lead.press('其他操作');
  await lead.press('请其他工作室协办');
  await lead.choose('第 1 件，是哪一类', '办事填表');
  await lead.write('第 1 件，要办什么', PAPERS);
  await lead.press('再加一件');
  await lead.choose('第 2 件，是哪一类', '搬家搬物');
  await lead.write('第 2 件，要办什么', FURNITURE);
  await lead.press('请他们协办');
  await town.later('PT1M');
  await waitsFor(lead, FURNITURE);
  await sees(lead, PAPERS, '交给帮您填办事工作室，等人接', '交给啄木鸟楼道环境工作室，等人接');

  await town.telling('case-many-hands', lead);

  const whole = await town.as(LEAD, 'requests.read', { id });
  const papers = whole.parts.find(({ what }) => what === PAPERS)?.id ?? '';
  const clerk = await accepts(town, CLERK, papers);
  await sees(clerk, PAPERS, '整件事由另一家牵头');
  await resolves(clerk, '户口和补助都办好了，回执交给他了。');
  await town.later('PT1M');
  await waitsFor(lead, '龚丽办好了，等居民确认');

  await resolves(lead, '送别办得体面，孩子也到了。');
  await waitsFor(widower, '送别办得体面');
  await sees(widower, '几家一起办', '办事填表', '搬家搬物');
  await confirms(widower);
  await town.later('PT2M');
  await waitsFor(widower, '不用办了');
  await sees(widower, '办好了');
}
