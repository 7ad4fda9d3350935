import type { CategoryCode } from '../category/category';
import type { OfficeOwner } from '../org/office';
import type { Doer, RequestEvent, RequestEventType } from '../request/model/event';
import { Names } from '../request/model/names';
import type { StudioOwner, VolunteerOwner } from '../request/model/owner';
import { Directory } from '../studio/directory';
import { grandma, volunteer } from './given';
import { directoryOf, NODES, NOW, studio } from './town';

/** 每一种事: samples of every event, with usual names and with the longest names that the forms accept. */

export const LENGTHS = ['usual', 'longest'] as const;
export type Length = (typeof LENGTHS)[number];

export const personName = (length: Length) => (length === 'usual' ? '王师傅' : '阿'.repeat(20));

export const someStudio = (): StudioOwner => ({
  kind: 'studio',
  studioId: 'east',
});

export const someVolunteer = (length: Length): VolunteerOwner => ({
  ...volunteer(),
  name: personName(length),
});

export const someOffice = (role: OfficeOwner['role']): OfficeOwner => ({
  kind: 'office',
  role,
  node: role === 'secretary' ? 'xingye' : 'street',
});

/** The town with these names. */
export function namesIn(length: Length): Names {
  if (length === 'usual') return new Names(directoryOf(studio('east', { name: '巧手维修工作室' })));
  const nodes = NODES.map((one) => ({ ...one, name: '兴'.repeat(20) }));
  return new Names(new Directory(nodes, [studio('east', { name: '巧'.repeat(20) })]));
}

/** A time in its longest form is one in another year. */
const soon = (length: Length) =>
  length === 'usual' ? '2026-03-11T06:00:00.000Z' : '2027-12-31T15:59:00.000Z';

const by: Doer = { openid: 'somebody', name: '某人' };
const asker: Doer = grandma;
const clock: Doer = 'clock';
const other: CategoryCode = 'other';

type Sample<Type extends RequestEventType> = Omit<
  Extract<RequestEvent, { type: Type }>,
  'at' | 'type'
>;

type Samples = {
  readonly [Type in RequestEventType]: (length: Length) => Readonly<Record<string, Sample<Type>>>;
};

/** By type, then by variant; a missing type does not compile. */
const SAMPLES: Samples = {
  'request.submitted': () => ({ '': { by: asker } }),
  'request.offered': (length) => ({
    '': {
      by,
      to: someStudio(),
      also: [{ ...someStudio(), studioId: 'west' }],
      acceptBy: soon(length),
    },
  }),
  'request.reminded': (length) => ({
    'a studio': { by: clock, to: someStudio(), until: soon(length) },
    'a volunteer': { by: clock, to: someVolunteer(length), until: soon(length) },
    'an office': { by: clock, to: someOffice('secretary'), until: soon(length) },
  }),
  'request.urged': (length) => ({
    'a studio': { by, to: someStudio() },
    'a volunteer': { by, to: someVolunteer(length) },
  }),
  'request.residentReminded': () => ({
    'of an answer': { by: clock, of: 'answer' },
    'of a meeting': { by: clock, of: 'hearing' },
    'of the result': { by: clock, of: 'result' },
    'of judging': { by: clock, of: 'rating' },
  }),
  'request.slip': () => ({
    entrusted: { by: asker, did: 'entrusted', slip: 's1', words: '' },
    givenBack: { by, did: 'givenBack', slip: 's1', words: '' },
    agreed: { by, did: 'agreed', slip: 's1', words: '' },
    contested: { by, did: 'contested', slip: 's1', words: '少了一张' },
    settled: { by, did: 'settled', slip: 's1', words: '问清楚了' },
    reminded: { by: clock, did: 'reminded', slip: 's1', words: '' },
  }),
  'request.calledLead': (length) => ({
    '': { by: clock, to: someStudio(), acceptBy: soon(length) },
  }),
  'request.left': (length) => ({
    'in time': {
      by,
      from: [someVolunteer(length)],
      cause: 'transferred',
      reason: '',
    },
    'too late': {
      by: clock,
      from: [someStudio()],
      cause: 'not-accepted-in-time',
      reason: '',
    },
    'as its place moved': {
      by: asker,
      from: [someOffice('secretary')],
      cause: 'relocated',
      reason: '',
    },
  }),
  'request.escalated': () => ({
    'to the secretary': { by, to: someOffice('secretary') },
    'to the officer': { by, to: someOffice('officer') },
  }),
  'request.queued': () => ({ '': { by, to: someOffice('secretary') } }),
  'request.corrected': () => ({ '': { by, from: other, to: 'repair' } }),
  'request.relocated': () => ({ '': { by: asker, from: { nodeId: 'house-8', ancestors: [] } } }),
  'request.added': () => ({ '': { by: asker, photos: 1 } }),
  'request.joined': () => ({ '': { by } }),
  'request.checked': () => ({
    passed: { by: clock, passed: true },
    'not passed': { by: clock, passed: false },
  }),
  'request.fileHidden': () => ({
    risky: { by: clock, of: 'photo', upload: 'u1', uploader: asker.openid, byPerson: false },
    'for a person': {
      by: clock,
      of: 'voice',
      upload: 'u2',
      uploader: asker.openid,
      byPerson: true,
    },
  }),
  'request.paused': (length) => ({ '': { by, words: '在活动室一起商量', until: soon(length) } }),
  'request.asked': (length) => ({
    '': { by, question: '水表在哪里？', until: soon(length) },
    'in danger': { by, question: '总阀关了吗？', until: null },
  }),
  'request.replied': () => ({ '': { by: asker, words: '在门外' } }),
  'request.resumed': () => ({ '': { by: clock } }),
  'request.parted': () => ({ '': { by, parts: [{ id: 'r2', category: 'law', what: '合同' }] } }),
  'request.partClosed': () => ({ '': { by, category: 'law', part: 'r2' } }),
  'request.accepted': (length) => ({
    '': { by, volunteer: someVolunteer(length) },
    'and says when': { by, volunteer: someVolunteer(length), arrival: 'half-hour' },
  }),
  'request.recorded': () => ({ '': { by, note: '明早来' } }),
  'request.overdue': () => ({ '': { by: clock } }),
  'request.resolved': () => ({
    '': { by, words: '换了阀芯' },
    'and took nothing along': { by, words: '菜买好了', tookNothing: true },
  }),
  'request.confirmed': () => ({ 'by the asker': { by: asker }, 'by the clock': { by: clock } }),
  'request.rated': () => ({
    'with one star': { by: asker, stars: 1 },
    'with five': { by: asker, stars: 5 },
  }),
  'request.followUpDue': () => ({
    '': { by: clock },
    'and no office may ask': { by: clock, direct: true },
  }),
  'request.followedUp': () => ({ '': { by, well: false, words: '还漏' } }),
  'request.reopened': () => ({
    '': { by: asker, reason: '没有人来', to: someOffice('secretary') },
  }),
  'request.referred': (length) => ({
    '': { by, to: length === 'usual' ? '派出所' : '局'.repeat(30), note: '' },
  }),
  'request.withdrawn': () => ({
    'by the asker': { by: asker, reason: '' },
    'by the clock': { by: clock, reason: '' },
  }),
};

/** Every event by a name such as `request.reminded a volunteer`. */
export function everyEvent(length: Length): Readonly<Record<string, RequestEvent>> {
  const named = Object.entries(SAMPLES).flatMap(([type, samples]) =>
    Object.entries(samples(length)).map(([which, sample]) => [
      `${type} ${which}`.trim(),
      // The table's type checks each sample against its own event.
      { type, at: NOW, ...sample } as RequestEvent,
    ]),
  );
  return Object.fromEntries(named);
}
