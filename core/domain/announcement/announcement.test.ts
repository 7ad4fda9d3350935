import { moveTo } from '../person/person';
import { pause } from '../person/volunteer';
import { later, member, NOW, pathOf, refusalOf, resident } from '../testing/town';
import {
  type Announcement,
  correct,
  edit,
  feedsOf,
  isFor,
  isPublic,
  publish,
} from './announcement';

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
  corrections: [],
  due: [],
  cursor: '',
  told: 0,
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

  test('a published announcement cannot be changed', () => {
    const act = () => edit(published, words, NOW);
    expect(refusalOf(act)).toBe('announcement/already-published');
  });
});

describe('publish', () => {
  test('the audience is notified from its first person on', () => {
    expect(published).toMatchObject({
      state: 'published',
      publishedAt: later(5),
      changedAt: later(5),
      due: [{ job: 'tell', at: later(5) }],
      cursor: '',
      told: 0,
    });
  });

  test('once', () => {
    expect(refusalOf(() => publish(published, NOW))).toBe('announcement/already-published');
  });
});

describe('which people it is for', () => {
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

describe('correct', () => {
  const corrected = correct(published, { by: 'secretary-li', words: '改到周日上午。' }, later(60));

  test('the words stay, and something new is there to read', () => {
    expect(corrected).toEqual({
      ...published,
      changedAt: later(60),
      corrections: [{ at: later(60), by: 'secretary-li', words: '改到周日上午。' }],
    });
  });

  test('a draft is simply changed', () => {
    const act = () => correct(drafted, { by: 'secretary-li', words: '改到周日。' }, NOW);
    expect(refusalOf(act)).toBe('announcement/not-published');
  });

  test('not for ever', () => {
    const again = (one: Announcement) => correct(one, { by: 'secretary-li', words: '又改了' }, NOW);
    const often = Array.from({ length: 10 }).reduce<Announcement>(again, published);
    expect(refusalOf(() => again(often))).toBe('announcement/corrected-enough');
  });
});

test('anybody may read what is for everyone', () => {
  const forVolunteers = { ...published, audience: 'volunteers' as const };
  expect([drafted, published, forVolunteers].map(isPublic)).toEqual([false, true, false]);
});

describe('what of the announcements an inbox has', () => {
  const home = (id: string) => ({ nodeId: id, ancestors: pathOf(id), name: '', detail: '' });

  test('all that was said to the place, for whoever has lived there as long as is known', () => {
    const one = resident('neighbour');
    expect(feedsOf(one)).toEqual([{ nodes: one.ancestors, audience: 'everyone', since: null }]);
  });

  test('nothing for whoever lives nowhere yet', () => {
    expect(feedsOf(resident('nowhere', { ancestors: [] }))).toEqual([]);
  });

  test('after a move, what is above both homes stays; the new house begins now', () => {
    const moved = moveTo(resident('neighbour'), home('house-9'), later(9));
    const stays = pathOf('house-9').filter((node) =>
      resident('neighbour').ancestors.includes(node),
    );
    const begins = pathOf('house-9').filter((node) => !stays.includes(node));
    expect(feedsOf(moved)).toEqual([
      { nodes: stays, audience: 'everyone', since: null },
      { nodes: begins, audience: 'everyone', since: later(9) },
    ]);
    expect(moveTo(moved, home('house-9'), later(20)).livesSince).toEqual(moved.livesSince);
  });

  test('volunteers, what was said to volunteers since they applied', () => {
    const one = member('wang', 'east');
    const since = one.volunteer?.appliedAt;
    expect(feedsOf(one)).toContainEqual({ nodes: one.ancestors, audience: 'volunteers', since });
    expect(feedsOf(pause(one, true, NOW)).map(({ audience }) => audience)).toEqual(['everyone']);
  });
});
