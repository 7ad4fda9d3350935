import { centsOf, sayItem, saySlips, sayYuan } from './slip-words';

test('money is said in 元 and kept in 分', () => {
  expect(sayYuan(20000)).toBe('200 元');
  expect(sayYuan(19950)).toBe('199.50 元');
  expect(['200', '199.5', '１２.３４', ' 8 '].map(centsOf)).toEqual([20000, 19950, 1234, 800]);
  for (const wrong of ['', '一百', '1.234', '-5', '1e3']) expect(centsOf(wrong)).toBeNaN();
});

test('an item says what it is, and of cash how much', () => {
  expect(sayItem({ kind: 'cash', words: '买药', amount: 5000 })).toBe('现金 50 元，买药');
  expect(sayItem({ kind: 'keys', words: '', amount: 0 })).toBe('钥匙');
});

test('the row says what is to be done', () => {
  expect(saySlips([])).toBe('要带卡、现金、钥匙或证件，先记一张');
  expect(saySlips([{ open: true, actions: ['agree'] }])).toBe('有一张等您核对');
  expect(saySlips([{ open: true, actions: [] }])).toBe('还有东西没交接清楚');
  expect(saySlips([{ open: false, actions: [] }])).toBe('都交接清楚了');
});
