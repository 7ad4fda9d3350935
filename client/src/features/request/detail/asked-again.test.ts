import type { RequestView } from '../../../../../core/contract/request/view';
import { askedAgain } from './asked-again';

const withdrawn = {
  category: 'repair',
  what: '门锁坏了',
  additions: [{ words: '是防盗门', at: '2026-03-11T01:00:00.000Z' }],

  forWhom: 'self',
  contact: { name: '陈奶奶', phone: '15400000000', detail: '602室' },
  where: { nodeId: 'house-5', detail: '602室', point: null, onMap: null, home: true },
  placeName: '兴业里 · 5号楼',
  atHome: ['weekend'],
  beneficiaries: [],
  readers: 'helpers',
  nameless: 'no',
  keptFrom: ['王海生', '刘洋'],
} as unknown as RequestView;

test('the words and additions are copied, and the home stays the default', () => {
  expect(askedAgain(withdrawn)).toMatchObject({
    category: 'repair',
    guessed: false,
    what: '门锁坏了\n是防盗门',
    elsewhere: false,
    atHome: ['weekend'],
    avoidNames: '王海生、刘洋',
    photos: [],
  });
});

test('another place and another person are copied', () => {
  const where = { nodeId: 'house-6', detail: '南门口', point: null, onMap: null, home: false };
  expect(askedAgain({ ...withdrawn, where })).toMatchObject({
    elsewhere: true,
    placeId: 'house-6',
    placeName: '兴业里 · 5号楼',
    placeDetail: '南门口',
  });
  expect(askedAgain({ ...withdrawn, forWhom: 'family' })).toMatchObject({
    elsewhere: true,
    placeId: 'house-5',
    concernedName: '陈奶奶',
    concernedPhone: '15400000000',
  });
});
