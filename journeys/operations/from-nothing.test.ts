import { newClaimCode } from '../../cloudfunctions/runtime/claim-code';
import { sheetOf } from '../../cloudfunctions/sheets/write';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { STREET_SHEET } from '../cases/street-sheet';
import { Neighbourhood } from './neighbourhood';

/** 从空的开始: from an empty cloud and one code to a request that was rated, by the product's operations alone. */

jest.setTimeout(180_000);

const SECRET = 'a secret of this neighbourhood only';

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1, documents: {} });
});
afterEach(() => here.end());

const PEOPLE = {
  administrator: ['o-a', '毛管理', '15400000001'],
  secretary: ['o-s', '陈书记', '15400000002'],
  lead: ['o-l', '周师傅', '15400000003'],
  resident: ['o-r', '李阿姨', '15400000004'],
} as const;
type Who = keyof typeof PEOPLE;

const as = <Name extends OperationName>(
  whom: Who,
  op: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> => here.ask(PEOPLE[whom][0], op, input);

/** The node of this name below another. */
async function below(parent: string | null, name: string): Promise<string> {
  const found = await as('resident', 'org.children', { parent });
  const node = found.find((one) => one.name === name);
  if (!node) throw new Error(`there is no ${name} in ${found.map((one) => one.name).join()}`);
  return node.id;
}

async function imported(): Promise<void> {
  const file = {
    cloudPath: 'sheets/tree.xlsx',
    fileContent: Buffer.from(await sheetOf(STREET_SHEET)),
  };
  const { fileID } = await connectSdk(here.cloud).uploadFile(file);
  const { output } = await as('administrator', 'org.plan', { fileId: fileID });
  expect(output.counts).toMatchObject({ bad: 12 });
  expect(output.badFileId).not.toBeNull();
  await as('administrator', 'org.commit', { planId: output.planId });
  for (let run = 0; run < 30; run += 1) {
    await here.patrol();
    const { state } = await as('administrator', 'org.readPlan', { planId: output.planId });
    if (state === 'done') return;
  }
  throw new Error('the plan is never done');
}

test('claim, import, grant, found, apply, approve, submit, accept, resolve, rate', async () => {
  for (const [openid] of Object.values(PEOPLE)) await here.agrees(openid);
  const code = newClaimCode(SECRET, here.cloud.now().toISOString());
  await as('administrator', 'roles.claim', { code, district: '榆林区', subdistrict: '槐树街道' });
  await imported();

  const district = await below(null, '榆林区');
  const street = await below(district, '槐树街道');
  const community = await below(street, '梅园社区');
  const building = await below(community, '1号楼');
  expect(await as('resident', 'org.children', { parent: community })).toHaveLength(96);
  for (const whom of ['secretary', 'lead', 'resident', 'administrator'] as const) {
    const [, name, phone] = PEOPLE[whom];
    await as(whom, 'me.save', { name, phone, nodeId: building, detail: '101室' });
  }
  const given = await as('administrator', 'roles.grant', {
    ...{ phone: PEOPLE.secretary[2], role: 'secretary', node: community },
  });
  await as('secretary', 'roles.confirm', { code: given.output.code });

  const [lead, name, phone] = PEOPLE.lead;
  // Nobody volunteers yet, so the lead is named once approved.
  const studio = {
    ...{ name: '巧手维修工作室', lead: '', introduction: '会修的都来' },
    ...{ specialities: ['repair'], alsoHelps: [], serves: [community], nodeId: community },
    ...{ room: '一楼', hours: [], capacity: 5, fee: 'free', feeNote: '', paused: false },
  } satisfies InputOf<'studios.save'>;
  const { id: studioId, version } = await as('secretary', 'studios.save', studio);
  await as('lead', 'volunteers.apply', { studioId, name, phone, skills: '会修水电' });
  await as('secretary', 'volunteers.approve', { openid: lead, studioId });
  await as('secretary', 'studios.save', { ...studio, id: studioId, version, lead });

  // Once there is a lead, a studio is not left without one by saving it.
  const unled = { ...studio, id: studioId, version: version + 1 };
  expect(await here.refusal(PEOPLE.secretary[0], 'studios.save', unled)).toBe(
    'studio/lead-not-volunteer',
  );

  const { id } = await as('resident', 'requests.submit', {
    ...{ category: 'repair', what: '厨房水龙头滴水', photos: [], forWhom: 'self' },
  });
  await as('lead', 'requests.accept', { id });
  await as('lead', 'requests.resolve', { id, words: '换了阀芯', minutes: 30, photos: [] });
  await as('resident', 'requests.confirm', { id });
  await as('resident', 'requests.rate', { id, stars: 5, words: '来得快' });
  expect(await as('resident', 'requests.read', { id })).toMatchObject({
    ...{ state: 'closed', rating: { stars: 5 } },
  });
});
