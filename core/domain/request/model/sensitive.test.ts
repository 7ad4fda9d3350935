import { sensitiveIn } from './sensitive';

const nothing = { category: 'repair', forWhom: 'self', beneficiaries: [] } as const;

test('marks of health and need ask for one consent, that of a child for another', () => {
  expect(sensitiveIn(nothing)).toEqual([]);
  expect(sensitiveIn({ ...nothing, beneficiaries: ['jobless'] })).toEqual([]);
  expect(sensitiveIn({ ...nothing, beneficiaries: ['disabled', 'living-alone'] })).toEqual([
    'health',
  ]);
  expect(sensitiveIn({ ...nothing, beneficiaries: ['left-behind', 'hardship'] })).toEqual([
    'child',
    'health',
  ]);
});

test('kinds about children ask whoever is with the child, and not a neighbour who speaks up for it', () => {
  for (const category of ['youth', 'children'] as const) {
    expect(sensitiveIn({ ...nothing, category })).toEqual(['child']);
    expect(sensitiveIn({ ...nothing, category, forWhom: 'family' })).toEqual(['child']);
    expect(sensitiveIn({ ...nothing, category, forWhom: 'neighbour' })).toEqual([]);
  }
});

test('danger waits for no consent', () => {
  expect(sensitiveIn({ ...nothing, category: 'fire', beneficiaries: ['disabled'] })).toEqual([]);
});
