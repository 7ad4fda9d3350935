import { type FieldKind, fitsField } from './field-rules';

const FITS: [FieldKind, string[], string[]][] = [
  ['thing', ['新订单', 'a'.repeat(20), '3 号柜，第 2 格！'], ['', '  ', '一'.repeat(21)]],
  ['phrase', ['已送达', '一二三四五'], ['done', '一二三四五六', '已送达1']],
  ['name', ['王小明', 'Anna Bell'], ['一'.repeat(11), 'a'.repeat(21), '王1']],
  ['number', ['3', '3.5'], ['三', '1'.repeat(33)]],
  ['character_string', ['REQ-2026/01'], ['编号1', 'x'.repeat(33), 'a b']],
  [
    'time',
    ['15:01', '2026年11月21日 15:01', '2026-11-21 15:01', '09:00~11:00'],
    ['15', 'tomorrow'],
  ],
  ['date', ['2026年11月21日', '2026-11-21', '2026年11月21日 15:01'], ['11月21日', '15:01']],
  ['phone_number', ['021-0000 0000'], ['0'.repeat(18), 'none']],
  ['amount', ['￥100.5元', '3'], ['一百元', '12345678901']],
  ['letter', ['abc'], ['abc1']],
  ['symbol', ['!'], ['a']],
  ['car_number', ['沪A00000', '粤B0000学'], ['一二三四']],
];

test.each(FITS)('%s', (kind, good, bad) => {
  expect(good.filter((value) => !fitsField(kind, value))).toEqual([]);
  expect(bad.filter((value) => fitsField(kind, value))).toEqual([]);
});
