import { sayItem } from './export-words';

test('the export consists of readable lines, without empty fields', () => {
  const request = {
    category: 'leak',
    what: '厨房漏水了',
    photos: [],
    beneficiaries: ['disabled'],
    concerned: { name: '李阿姨', phone: '15400000000' },
    result: null,
    state: 'closed',
    timeline: [{ type: 'request.submitted', at: '2026-11-21T04:00:00.000Z' }],
  };
  expect(sayItem(request)).toBe(
    [
      '类别：漏水断电',
      '说的话：厨房漏水了',
      '特殊情况：残疾人',
      '称呼：李阿姨',
      '电话：15400000000',
    ].join('\n'),
  );
});
