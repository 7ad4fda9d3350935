import { grandma, offered, stored, studioOwner, toSecretary } from '../../testing/given';
import { NOW } from '../../testing/town';
import type { Offered } from '../model/state';
import { withdrawStudio } from './withdraw-studio';

const asked = ['east', 'west', 'north'];
const inDanger: Offered = {
  ...offered({ category: 'leak' }),
  asked: asked.map(studioOwner),
  askedStudios: asked,
};
const declined = { cause: 'declined', reason: '都在外面' } as const;
const without = (...gone: string[]) =>
  stored(withdrawStudio(inDanger, gone, toSecretary(), declined, grandma, NOW));

describe('withdrawStudio', () => {
  test('the other studios are still asked until the same deadline, and the first of them becomes the owner', () => {
    expect(without('east')).toMatchObject({
      state: 'offered',
      owner: studioOwner('west'),
      asked: [studioOwner('west'), studioOwner('north')],
      askedStudios: ['west', 'north'],
      tried: ['east'],
      dueAt: inDanger.dueAt,
    });
    expect(without('north').owner).toEqual(studioOwner('east'));
  });

  test('studios still asked are not notified again; the timeline says who left', () => {
    const { timeline, notices } = without('east', 'west');
    expect(timeline.at(-1)).toMatchObject({
      type: 'request.left',
      from: [studioOwner('east'), studioOwner('west')],
    });
    expect(Object.keys(notices)).toEqual(Object.keys(inDanger.notices));
  });

  test('when the last asked studio withdraws, the request moves on', () => {
    expect(without(...asked)).toMatchObject({
      state: 'submitted',
      owner: { kind: 'office' },
      tried: asked,
    });
  });
});
