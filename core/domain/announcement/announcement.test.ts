import { pause } from '../person/volunteer';
import { later, member, NOW, pathOf, refusalOf, resident } from '../testing/town';
import { type Announcement, edit, isFor, publish } from './announcement';

const drafted: Announcement = {
  _id: 'a1',
  version: 1,
  state: 'draft',
  title: '周六上午清洗水箱',
  body: '请提前存一点水。',
  node: 'xingye',
  nodeName: '兴业里社区',
  ancestors: pathOf('xingye'),
  audience: 'everyone',
  by: 'secretary-li',
  byName: '李书记',
  changedAt: NOW,
  publishedAt: null,
  telling: 'none',
  cursor: '',
  commands: [],
};

const published = publish(drafted, later(5));

describe('edit', () => {
  const { title, node, nodeName, ancestors, audience } = drafted;
  const words = { title, node, nodeName, ancestors, audience, body: '改到周日。' };

  test('a draft changes', () => {
    expect(edit(drafted, words, later(1))).toEqual({
      ...drafted,
      body: '改到周日。',
      changedAt: later(1),
    });
  });

  test('what is published does not', () => {
    const act = () => edit(published, words, NOW);
    expect(refusalOf(act)).toBe('announcement/already-published');
  });
});

describe('publish', () => {
  test('its audience is told from the first person on', () => {
    expect(published).toMatchObject({
      state: 'published',
      publishedAt: later(5),
      changedAt: later(5),
      telling: 'walking',
      cursor: '',
    });
  });

  test('once', () => {
    expect(refusalOf(() => publish(published, NOW))).toBe('announcement/already-published');
  });
});

describe('whom it is for', () => {
  const neighbour = resident('neighbour');
  const elsewhere = resident('elsewhere', { ancestors: pathOf('house-9') });
  const nowhere = resident('nowhere', { ancestors: [] });
  const volunteer = member('wang', 'east');
  const forVolunteers = { ...published, audience: 'volunteers' as const };

  test('everybody who lives below its node', () => {
    const reach = [neighbour, elsewhere, nowhere, volunteer].map((one) => isFor(published, one));
    expect(reach).toEqual([true, false, false, true]);
    expect(isFor({ ...published, node: 'street' }, elsewhere)).toBe(true);
  });

  test('volunteers at work, where it is for them', () => {
    const reach = [neighbour, volunteer, pause(volunteer, true, NOW)];
    expect(reach.map((one) => isFor(forVolunteers, one))).toEqual([false, true, false]);
  });

  test('nobody, as long as it is a draft', () => {
    expect(isFor(drafted, neighbour)).toBe(false);
  });
});
