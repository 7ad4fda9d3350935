import { arrange, sayAction } from './actions';

const office = { kind: 'office', name: '银杏里社区书记', studioId: null } as const;
const studio = { kind: 'studio', name: '老周工作室', studioId: 's1' } as const;
const volunteer = { kind: 'volunteer', name: '王师傅', studioId: 's1' } as const;

describe('哪个动作放在最前', () => {
  test('a volunteer who may accept is offered that first', () => {
    const task = {
      state: 'offered',
      unhappy: false,
      category: 'leak',
      owner: studio,
      actions: ['accept', 'decline'],
    } as const;
    expect(arrange(task)).toEqual({ first: 'accept', usual: ['decline'], rare: [] });
  });

  test('the assignee is offered to write the result first', () => {
    const task = {
      state: 'accepted',
      unhappy: false,
      category: 'leak',
      owner: volunteer,
      actions: ['decline', 'transfer', 'record', 'resolve'],
    } as const;
    expect(arrange(task)).toEqual({
      first: 'resolve',
      usual: ['record', 'transfer', 'decline'],
      rare: [],
    });
  });

  test('notes, handing over and giving back are visible; a meeting is the last folded action', () => {
    const task = {
      state: 'accepted',
      unhappy: false,
      category: 'nuisance',
      owner: volunteer,
      actions: ['decline', 'transfer', 'record', 'resolve', 'ask', 'hearing', 'correct', 'split'],
    } as const;
    expect(arrange(task)).toEqual({
      first: 'resolve',
      usual: ['record', 'transfer', 'decline'],
      rare: ['ask', 'split', 'correct', 'hearing'],
    });
  });

  test('an office dispatches categories of studios, and answers its own categories', () => {
    const waits = {
      state: 'submitted',
      unhappy: false,
      owner: office,
      actions: ['record', 'resolve', 'refer', 'dispatch'],
    } as const;
    expect(arrange({ ...waits, category: 'repair' }).first).toBe('dispatch');
    expect(arrange({ ...waits, category: 'suggestion' }).first).toBe('resolve');
  });

  test('an office that only reads has no primary action', () => {
    const task = {
      state: 'offered',
      unhappy: false,
      category: 'leak',
      owner: studio,
      actions: ['refer', 'dispatch'],
    } as const;
    expect(arrange(task)).toEqual({ first: undefined, usual: ['dispatch'], rare: ['refer'] });
  });

  test("the resident's own actions are not offered to helpers", () => {
    const own = {
      state: 'resolved',
      unhappy: false,
      category: 'leak',
      owner: volunteer,
      actions: ['confirm', 'reopen'],
    } as const;
    expect(arrange(own)).toEqual({ first: undefined, usual: [], rare: [] });
  });
});

test('an unsatisfactory result can be sent to others from the follow-up', () => {
  const closed = { state: 'closed', category: 'leak', owner: volunteer } as const;
  const sad = { ...closed, unhappy: true, actions: ['record', 'followUp'] } as const;
  expect(arrange(sad)).toEqual({ first: 'followUp', usual: ['redo', 'record'], rare: [] });
  expect(arrange({ ...sad, unhappy: false }).usual).toEqual(['record']);
  // A person who took part in the work cannot do the follow-up.
  expect(arrange({ ...sad, actions: ['record'] }).usual).toEqual(['record']);
});

describe('怎么称呼这个动作', () => {
  test('before acceptance the whole studio declines, afterwards one person does', () => {
    const task = { category: 'leak', actions: [], owner: studio } as const;
    expect(sayAction('decline', { ...task, state: 'offered' }).label).toBe('我们接不了');
    expect(sayAction('decline', { ...task, state: 'accepted' }).label).toBe('我办不了了');
  });

  test('an office answers, a volunteer reports a result', () => {
    const task = { category: 'leak', actions: [], state: 'accepted' } as const;
    expect(sayAction('resolve', { ...task, owner: office }).label).toBe('办好了，答复居民');
    expect(sayAction('resolve', { ...task, owner: volunteer }).label).toBe('办好了，写结果');
  });
});
