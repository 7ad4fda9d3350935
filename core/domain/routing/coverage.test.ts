import { IDLE, oneMember, staff, staffing } from '../testing/staff';
import { directoryOf, NOW, QUALIFIED, studio } from '../testing/town';
import { chargesGivenUp, leftWithNobody, othersFor } from './coverage';
import { Staffing } from './staffing';

const east = studio('east', { specialities: ['repair'], alsoHelps: ['errand', 'other'] });
const town = directoryOf(east);

const givenUp = (but: Parameters<typeof studio>[1], before = east) =>
  chargesGivenUp(before, { ...before, ...but }, town).map(
    ({ category, place }) => `${category}@${place._id}`,
  );

describe('chargesGivenUp', () => {
  test.each([
    ['nothing of it', { capacity: 1, room: '三楼' }, []],
    ['what it does not do any more', { alsoHelps: [] }, ['errand@xingye', 'errand@heping']],
    [
      'what becomes its own instead of a help',
      { specialities: ['errand'] as const, alsoHelps: ['repair'] as const },
      [],
    ],
    ['where it does not go any more', { serves: ['xingye'] }, ['repair@heping', 'errand@heping']],
    [
      'not where it serves each community instead of the street',
      { serves: ['heping', 'xingye'] },
      [],
    ],
    [
      'all of it while it is paused',
      { paused: true },
      ['repair@xingye', 'repair@heping', 'errand@xingye', 'errand@heping'],
    ],
  ])('%s', (_, but, expected) => {
    expect(givenUp(but)).toEqual(expected);
  });

  test('a place smaller than a community counts too', () => {
    const small = { ...east, alsoHelps: [], serves: ['grid-1', 'house-8'] };
    expect(givenUp({ serves: ['house-8'] }, small)).toEqual(['repair@grid-1']);
  });

  test('a paused studio has nothing to give up', () => {
    expect(givenUp({ specialities: ['law'] }, { ...east, paused: true })).toEqual([]);
  });
});

describe('the first charge that is left with nobody', () => {
  const charges = chargesGivenUp(east, { ...east, paused: true }, town);
  const nobody = new Set<string>();

  test('nobody is left if no other studio covers it and no office is held', () => {
    expect(leftWithNobody(charges, 'east', town, IDLE, nobody, NOW)).toMatchObject({
      category: 'repair',
      place: { _id: 'xingye' },
    });
  });

  test('a secretary covers their community only, an officer everything below', () => {
    expect(leftWithNobody(charges, 'east', town, IDLE, new Set(['xingye']), NOW)).toMatchObject({
      place: { _id: 'heping' },
    });
    expect(leftWithNobody(charges, 'east', town, IDLE, new Set(['street']), NOW)).toBeNull();
  });

  test('another studio covers it if it has volunteers', () => {
    const both = directoryOf(east, { ...east, _id: 'west' });
    expect(leftWithNobody(charges, 'east', both, IDLE, nobody, NOW)).toBeNull();
    const empty = staffing({ west: { members: [] } });
    expect(leftWithNobody(charges, 'east', both, empty, nobody, NOW)).not.toBeNull();
  });

  test('of a sealed kind it is covered only where somebody is qualified', () => {
    const law = { ...east, specialities: ['law'] as const, alsoHelps: [] };
    const both = directoryOf(law, { ...law, _id: 'west' });
    const sealed = chargesGivenUp(law, { ...law, paused: true }, both);
    const left = (qualifications: typeof QUALIFIED) =>
      leftWithNobody(
        sealed,
        'east',
        both,
        new Staffing([['west', staff({ members: [oneMember('li', { qualifications })] })]]),
        nobody,
        NOW,
      );
    expect(left(QUALIFIED)).toBeNull();
    expect(left([])).toMatchObject({ category: 'law' });
  });

  test('a paused studio does not count, nor the studio itself', () => {
    const paused = directoryOf(east, { ...east, _id: 'west', paused: true });
    const [charge] = charges;
    if (!charge) throw new Error('the change gave up no charge');
    expect(othersFor(charge, 'east', paused)).toEqual([]);
    const itself = new Staffing([['east', staff()]]);
    expect(leftWithNobody(charges, 'east', town, itself, nobody, NOW)).not.toBeNull();
  });
});
