import { keptDraft } from './kept-draft';

const initial = { what: '', photos: [] as string[], place: undefined as string | undefined };

describe('a draft kept on the phone', () => {
  test('keeps the id under which it may have been sent', () => {
    const kept = { values: { what: '水管漏了', photos: ['a'], place: 'b1' }, commandId: 'once' };
    expect(keptDraft(kept, initial)).toEqual(kept);
  });

  test('of an older shape keeps the fields that still fit and drops the others', () => {
    const old = { values: { what: 7, photos: ['a'], mood: 'grim' }, commandId: 'once' };
    expect(keptDraft(old, initial)).toEqual({
      values: { what: '', photos: ['a'], place: undefined },
      commandId: 'once',
    });
  });

  test.each([undefined, null, 'text', { values: {} }, { values: 'x', commandId: 'once' }])(
    'a broken draft (%j) begins again under a new id',
    (stored) => {
      const first = keptDraft(stored, initial);
      const second = keptDraft(stored, initial);
      expect(first.values).toEqual(initial);
      expect(first.commandId).not.toBe(second.commandId);
    },
  );
});
