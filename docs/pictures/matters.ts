import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { openidOfResident } from '../../demo/seed/people';
import { declarations } from '../../demo/seed/studio-declarations';
import { openidOfVolunteer, studioId } from '../../demo/seed/studios';
import type { LocalCloud } from '../../localcloud/local-cloud';

const SECRETARY = 'o-demo-secretary-wu';
const MEDICINE = 'r-demo-mothers-medicine';

/** What the demonstration does not tell: a slip with a card, and decisions that wait for a secretary. */
export async function prepareMatters(cloud: LocalCloud): Promise<void> {
  const liu = openidOfResident('liu');
  const asker = await ask(cloud, liu, 'requests.read', { id: MEDICINE });
  const helper = leadOf(asker.owner.studioId ?? '');
  await ask(cloud, helper, 'requests.accept', { id: MEDICINE });
  const items = [
    { kind: 'card', words: '妈妈的医保卡', amount: 0 } as const,
    { kind: 'cash', words: '买药的钱', amount: 200_00 } as const,
  ];
  await ask(cloud, helper, 'requests.entrust', { id: MEDICINE, items, mandates: [], letter: [] });
  await ask(cloud, liu, 'requests.agree', { id: MEDICINE, slip: 's1' });
  const back = { words: '药两盒，医保卡', spent: 86_50, change: 113_50, receipts: [] };
  await ask(cloud, helper, 'requests.giveBack', { id: MEDICINE, slip: 's1', ...back });

  const week = new Date(cloud.now().getTime() + 7 * 86_400_000).toISOString();
  const personId = openidOfResident('hu');
  await ask(cloud, SECRETARY, 'people.holdBack', { personId, reason: '总发广告', until: week });
  await ask(cloud, personId, 'people.appeal', { words: '那几条是孩子拿我手机点的' });
}

function leadOf(id: string): string {
  const lead = declarations.find(({ key }) => studioId(key) === id)?.lead;
  if (!lead) throw new Error(`${id} has no lead`);
  return openidOfVolunteer(lead);
}

async function ask<Name extends OperationName>(
  cloud: LocalCloud,
  openid: string,
  op: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const event = { op, input, commandId: `pictures-${op}-${openid}`.replace(/[^\w-]/g, '-') };
  const answer = (await cloud.callFunction('api', openid, event)) as ApiResult<OutputOf<Name>>;
  if (!answer.ok) throw new Error(`${op} refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
