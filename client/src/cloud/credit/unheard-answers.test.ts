import { type UnheardAnswers, unheardIn, withUnheard } from './unheard-answers';

const once = () => 'once' as const;
const said = (commandId: string, results: UnheardAnswers['results']) => ({ commandId, results });

describe('answers that were given and have not arrived', () => {
  test('a no counts at once, whatever the cloud still has', () => {
    const known = { task: { left: 3, refused: false } };
    const now = withUnheard(known, [said('one', { task: 'reject', news: 'accept' })], once);
    expect(now).toEqual({ task: { left: 3, refused: true }, news: { left: 1, refused: false } });
    expect(known.task.refused).toBe(false);
  });

  test('each answer counts, in the order in which it was given', () => {
    const turnedOn = [said('one', { task: 'reject' }), said('two', { task: 'accept' })];
    expect(withUnheard({}, turnedOn, once)).toEqual({ task: { left: 1, refused: false } });
    expect(withUnheard({}, [...turnedOn].reverse(), once)).toEqual({
      task: { left: 1, refused: true },
    });
  });

  test('restores stored answers, and drops those of another shape', () => {
    const kept = [said('one', { progress: 'accept' })];
    expect(unheardIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(
      unheardIn([...kept, null, 'no', { commandId: 7, results: {} }, { results: {} }]),
    ).toEqual(kept);
    for (const nothing of [undefined, '', {}, 3]) expect(unheardIn(nothing)).toEqual([]);
  });
});
