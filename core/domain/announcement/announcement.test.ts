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

  test('a draft can be changed', () => {
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
  test('publishing starts the walk at the first person of the audience', () => {
    expect(published).toMatchObject({
      state: 'published',
      publishedAt: later(5),
      changedAt: later(5),
      due: [{ job: 'tell', at: later(5) }],
      cursor: '',
      told: 0,
    });
  });

  test('an announcement can be published only once', () => {
    expect(refusalOf(() => publish(published, NOW))).toBe('announcement/already-published');
  });
});

describe('the audience of an announcement', () => {
  const neighbour = resident('neighbour');
  const elsewhere = resident('elsewhere', { ancestors: pathOf('house-9') });
  const nowhere = resident('nowhere', { ancestors: [] });
  const volunteer = member('wang', 'east');
  const forVolunteers = { ...published, audience: 'volunteers' as const };

  test('everybody who lives below its node is in the audience', () => {
    const reach = [neighbour, elsewhere, nowhere, volunteer].map((one) => isFor(published, one));
    expect(reach).toEqual([true, false, false, true]);
    expect(isFor({ ...published, node: 'street' }, elsewhere)).toBe(true);
  });

  test('an announcement for volunteers reaches active volunteers only', () => {
    const reach = [neighbour, volunteer, pause(volunteer, ['east'], true, NOW)];
    expect(reach.map((one) => isFor(forVolunteers, one))).toEqual([false, true, false]);
  });

  test('a draft has no audience', () => {
    expect(isFor(drafted, neighbour)).toBe(false);
  });
});

describe('correct', () => {
  const corrected = correct(published, { by: 'secretary-li', words: '改到周日上午。' }, later(60));

  test('a correction keeps the text and makes the announcement unread again', () => {
    expect(corrected).toEqual({
      ...published,
      changedAt: later(60),
      corrections: [{ at: later(60), by: 'secretary-li', words: '改到周日上午。' }],
    });
  });

  test('a draft is edited instead of corrected', () => {
    const act = () => correct(drafted, { by: 'secretary-li', words: '改到周日。' }, NOW);
    expect(refusalOf(act)).toBe('announcement/not-published');
  });

  test('the number of corrections is limited', () => {
    const again = (one: Announcement) => correct(one, { by: 'secretary-li', words: '又改了' }, NOW);
    const often = Array.from({ length: 10 }).reduce<Announcement>(again, published);
    expect(refusalOf(() => again(often))).toBe('announcement/corrected-enough');
  });
});

test('anybody may read an announcement for everyone', () => {
  const forVolunteers = { ...published, audience: 'volunteers' as const };
  expect([drafted, published, forVolunteers].map(isPublic)).toEqual([false, true, false]);
});

describe('which announcements appear in an inbox', () => {
  const home = (id: string) => ({ nodeId: id, ancestors: pathOf(id), name: '', detail: '' });

  test('all announcements of the place appear when nobody knows since when the person has lived there', () => {
    const one = resident('neighbour');
    expect(feedsOf(one)).toEqual([{ nodes: one.ancestors, audience: 'everyone', since: null }]);
  });

  test('none appear for a person without a home', () => {
    expect(feedsOf(resident('nowhere', { ancestors: [] }))).toEqual([]);
  });

  test('after a move, announcements to nodes above both homes stay, and those to the new building count from the move', () => {
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

  test('a volunteer sees announcements to volunteers since they applied', () => {
    const one = member('wang', 'east');
    const since = one.appliedAt;
    expect(feedsOf(one)).toContainEqual({ nodes: one.ancestors, audience: 'volunteers', since });
    expect(feedsOf(pause(one, ['east'], true, NOW)).map(({ audience }) => audience)).toEqual([
      'everyone',
    ]);
  });
});
