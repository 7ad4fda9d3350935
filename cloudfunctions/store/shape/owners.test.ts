import { namelessOwners, withOwnersLeft } from './owners';

const east = { kind: 'studio', studioId: 'east', name: '水电、门窗工作室' };
const west = { kind: 'studio', studioId: 'west', name: '西头工作室' };
const wang = { kind: 'volunteer', openid: 'wang', name: '王师傅', studioId: 'east' };
const offered = { type: 'request.offered', to: east, also: [west] };
const left = (from: string, volunteer: object | null = null) => ({
  type: 'request.left',
  from,
  volunteer,
});

test.each([
  ['one studio, whose name has a comma in it', left(east.name), [east]],
  ['several that were asked together', left(`${east.name}、${west.name}`), [east, west]],
  ['a volunteer', left('王师傅', wang), [wang]],
])('the previous owner is %s', (_who, event, from) => {
  expect(withOwnersLeft([offered, event])[1]).toEqual({ type: 'request.left', from });
});

test('owners lose the names that follow from their ids; a volunteer keeps their own name', () => {
  const accepted = { type: 'request.accepted', volunteer: { ...wang, studioName: east.name } };
  const office = {
    kind: 'office',
    role: 'secretary',
    node: 'xingye',
    name: '兴业里居委书记或街道',
  };
  expect(namelessOwners([offered, accepted, { to: office }, { to: '12345' }])).toEqual([
    {
      type: 'request.offered',
      to: { kind: 'studio', studioId: 'east' },
      also: [{ kind: 'studio', studioId: 'west' }],
    },
    { type: 'request.accepted', volunteer: wang },
    { to: { kind: 'office', role: 'secretary', node: 'xingye', orAbove: true } },
    { to: '12345' },
  ]);
});
