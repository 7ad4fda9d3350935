import { MOST_MEMBERS } from '../base/limits';
import { directoryOf, placeAt, studio } from '../testing/town';
import { sayProposal } from './proposal-words';
import { fittingStudios, proposeStudios, type Wish } from './propose-studios';

/** Which studios are proposed to whoever offers to help, and why. */

const fix = studio('fix', { specialities: ['repair'], alsoHelps: ['moving'] });
const far = studio('far', {
  specialities: ['repair'],
  ancestors: ['district', 'street', 'heping'],
});
const law = studio('law', { specialities: ['law'] });
const heping = studio('heping-only', { specialities: ['repair'], serves: ['heping'] });
const resting = studio('resting', { specialities: ['repair'], paused: true });
const town = directoryOf(far, law, fix, heping, resting);

const wish = (but: Partial<Wish> = {}): Wish => ({
  ...{ kinds: ['repair'], when: [], home: placeAt('house-5'), without: [] },
  ...but,
});
const proposed = (of: Wish, demand = {}, members = new Map<string, number>()) =>
  proposeStudios(fittingStudios(of, town), of, town, demand, members);
const names = (of: Wish, demand = {}, members = new Map<string, number>()) =>
  proposed(of, demand, members).map((one) => one.studio._id);

test('those that serve the home and do what is offered, the nearer one first', () => {
  expect(names(wish())).toEqual(['fix', 'far']);
  expect(names(wish({ kinds: ['law'] }))).toEqual(['law']);
  expect(names(wish({ kinds: ['moving'] }))).toEqual(['fix']);
});

test('nobody fits: nothing is proposed', () => {
  expect(names(wish({ kinds: ['pets'] }))).toEqual([]);
});

test('whoever can do anything gets what is short of hands first', () => {
  expect(names(wish({ kinds: [] }))).toHaveLength(3);
  expect(names(wish({ kinds: [] }), { law: { asked: 4, short: 3 } })[0]).toBe('law');
});

test('neither a full studio, nor one that refused them, nor one that rests', () => {
  expect(names(wish({ without: ['fix'] }))).toEqual(['far']);
  expect(names(wish(), {}, new Map([['fix', MOST_MEMBERS]]))).toEqual(['far']);
});

test('hours that match count, and those that do not count against it', () => {
  const evening = [{ days: [6], from: '19:00', to: '21:00' }];
  const morning = studio('morning', {
    specialities: ['repair'],
    hours: [{ days: [6], from: '08:00', to: '11:00' }],
  });
  const both = directoryOf(morning, far);
  const of = wish({ when: evening });
  const found = proposeStudios(fittingStudios(of, both), of, both, {}, new Map());
  expect(found.map((one) => one.studio._id)).toEqual(['far', 'morning']);
  expect(found[0]?.reasons).toContainEqual({ why: 'hours', always: true });
});

test('each reason is a sentence', () => {
  const [first] = proposed(wish(), { repair: { asked: 9, short: 2 } });
  expect(first?.reasons.map(sayProposal)).toEqual([
    '您会的，正是这家的专长：家电维修',
    '最近30天，附近有2件家电维修没人接，正缺人手',
    '就在您的社区里',
  ]);
  expect(sayProposal({ why: 'near', metres: 312 })).toBe('离您家大约300米');
});
