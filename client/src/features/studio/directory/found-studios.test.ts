import type { StudioCard } from '../../../../../core/contract/studio';
import { foundStudios } from './found-studios';

const studio = (id: string, part: Partial<StudioCard>): StudioCard => ({
  id,
  name: `${id}工作室`,
  leadName: '王海生',
  specialities: ['repair'],
  fee: 'free',
  open: true,
  paused: false,
  community: '银杏里社区',
  room: '101室',
  record: null,
  facts: [],
  ...part,
});

const ALL = [
  studio('巧手', {}),
  studio('沈律师', { leadName: '沈思源', specialities: ['law'], community: '桂香弄社区' }),
];

test.each([
  ['', ['巧手', '沈律师']],
  ['  ', ['巧手', '沈律师']],
  ['沈', ['沈律师']],
  ['遗产', ['沈律师']],
  ['银杏里 水龙头', ['巧手']],
  ['银杏里 律师', []],
])('「%s」 finds %j', (typed, ids) => {
  expect(foundStudios(ALL, typed).map(({ id }) => id)).toEqual(ids);
});
