import { categoryOf } from '../../../../../core/domain/category/category';
import { likelierKind, offeredKinds, sayKindHint } from './offered-kinds';

const guess = (category: 'pets' | 'nuisance' | 'mediation') => ({ category, confidence: 0.3 });
const unsure = { best: null, three: [guess('pets'), guess('nuisance'), guess('mediation')] };
const codes = (...args: Parameters<typeof offeredKinds>) =>
  offeredKinds(...args).map(({ code }) => code);

test('a chosen or guessed category is offered alone, for confirmation', () => {
  expect(codes(categoryOf('pets'), unsure, false)).toEqual(['pets']);
  expect(sayKindHint(categoryOf('pets'), true, unsure)).toContain('看起来是「养宠遛狗」');
});

test('if unsure, the likeliest three and 说不清楚 are offered', () => {
  expect(codes(undefined, unsure, true)).toEqual(['pets', 'nuisance', 'mediation', 'other']);
  expect(sayKindHint(undefined, false, unsure)).toContain('说不清楚');
});

test('before there are words the most common categories are offered, fewer of them in large type', () => {
  const standard = codes(undefined, undefined, false);
  const elder = codes(undefined, undefined, true);
  expect(standard.at(-1)).toBe('other');
  expect(elder.at(-1)).toBe('other');
  expect(elder.length).toBeLessThan(standard.length);
});

test('if the words say too little, more words are asked for', () => {
  expect(codes(undefined, { best: null, three: [] }, true)).toContain('other');
  expect(sayKindHint(undefined, false, { best: null, three: [] })).toContain('再多说');
});

test('a choice by hand is questioned if the words clearly suggest another category', () => {
  const surely = (category: 'fire' | 'repair' | 'leak') => {
    const best = { category, confidence: 0.97 };
    return { best, three: [best] };
  };
  const leak = categoryOf('leak');
  expect(likelierKind(leak, surely('fire'))?.code).toBe('fire');
  expect(likelierKind(leak, surely('leak'))).toBeUndefined();
  expect(likelierKind(leak, unsure)).toBeUndefined();
  expect(likelierKind(undefined, surely('fire'))).toBeUndefined();
  expect(sayKindHint(leak, false, surely('repair'))).toContain('更像「家电维修」。');
  expect(sayKindHint(categoryOf('repair'), false, surely('fire'))).toContain('那是急事');
});
