import { type UnheardAnswers, unheardIn, withUnheard } from './unheard-answers';

const once = () => 'once' as const;
const said = (commandId: string, results: UnheardAnswers['results']) => ({ commandId, results });

describe('choices that have not arrived yet', () => {
  test('a reject counts at once, whatever the cloud has stored', () => {
    const known = { task: { left: 3, refused: false } };
    const now = withUnheard(known, [said('one', { task: 'reject', news: 'accept' })], once);
    expect(now).toEqual({ task: { left: 3, refused: true }, news: { left: 1, refused: false } });
    expect(known.task.refused).toBe(false);
  });

  test('each choice counts, in the order it was made', () => {
    const turnedOn = [said('one', { task: 'reject' }), said('two', { task: 'accept' })];
    expect(withUnheard({}, turnedOn, once)).toEqual({ task: { left: 1, refused: false } });
    expect(withUnheard({}, [...turnedOn].reverse(), once)).toEqual({
      task: { left: 1, refused: true },
    });
  });

  test('stored choices are restored, and those of another shape dropped', () => {
    const kept = [said('one', { progress: 'accept' })];
    expect(unheardIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(
      unheardIn([...kept, null, 'no', { commandId: 7, results: {} }, { results: {} }]),
    ).toEqual(kept);
    for (const nothing of [undefined, '', {}, 3]) expect(unheardIn(nothing)).toEqual([]);
  });
});
