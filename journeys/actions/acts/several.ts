import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { asks } from '../../cases/asking';
import { accepts, takes } from '../../cases/helping';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '请别家协办、约协调会', happens: several },
  { title: '只说了一段，转给外面的单位', happens: referredOut },
];

const WIDOWER = openidOfResident('jia');
const LEAD = openidOfVolunteer('xu');
const SPEAKER = openidOfResident('hu');
const SECRETARY = 'o-demo-secretary-wu';

const PAPERS = '陪着去窗口注销户口，办丧葬补助的表。';

/** 协办与开会: another studio gets a subrequest, and everybody meets. */
async function several(town: Town): Promise<void> {
  const widower = await town.opens(WIDOWER);
  const id = await asks(widower, { what: '老伴走了，后事我一个人办不了。', kind: '后事料理' });
  await widower.press('看进展');
  const lead = await accepts(town, LEAD, id);
  await takes(lead, '请其他工作室协办');
  await lead.choose('第 1 件，是哪一类', '办事填表');
  await lead.write('第 1 件，要办什么', PAPERS);
  await lead.press('请他们协办');
  await sees(lead, PAPERS);

  await takes(lead, '约协调会');
  await lead.press('明天');
  await lead.press('14:00');
  await lead.write('在哪里，商量什么', '党群服务中心205室，商量哪一天送别。');
  await lead.press('约好了，告诉居民');
  await waitsFor(widower, '党群服务中心205室');
}

/** A voice message that has been uploaded. */
async function spoken(town: Town): Promise<string> {
  const { output } = await town.as(SPEAKER, 'uploads.allow', { photos: 0, voices: 1 });
  const answer = await fetch(`${town.cloud.url}/storage/${output.voices[0]}`, {
    method: 'POST',
    headers: { 'x-wx-openid': SPEAKER },
    body: 'ID3 the lamp at the gate',
  });
  return ((await answer.json()) as { fileID: string }).fileID;
}

/** 转外部: whoever refers a voice message outside writes down what it says. */
async function referredOut(town: Town): Promise<void> {
  const { id } = await town.as(SPEAKER, 'requests.submit', {
    category: 'property',
    what: '',
    voice: { file: await spoken(town), seconds: 7 },
    photos: [],
    forWhom: 'self',
  });
  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await takes(secretary, '转给外面的单位');
  await secretary.write('是什么事', '小区门口的路灯不亮。');
  await secretary.press('12345 热线');
  await secretary.write('说明', '三天里有回音。');
  await secretary.press('已经转告，记下来');
  await sees(secretary, '已转外部');
}
