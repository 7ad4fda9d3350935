import { Directory } from '../../studio/directory';
import { accepted, secretaryLi, studioOwner, submitted, volunteer } from '../../testing/given';
import { NODES, NOW, placeAt, studio } from '../../testing/town';
import { noticesOf } from '../telling/notices';
import { sayEvent } from '../wording/timeline';
import { Names } from './names';
import type { ServiceRequest } from './state';

/** The town after a community, a studio and a person were renamed. */
const renamed = new Names(
  new Directory(
    NODES.map((node) => (node._id === 'xingye' ? { ...node, name: '新兴社区' } : node)),
    [studio('east', { name: '新东工作室' })],
  ),
  new Map([['wang', '王大师']]),
);

const titles = ({ timeline }: Pick<ServiceRequest, 'timeline'>) =>
  timeline.map((event) => sayEvent(event, true, false, renamed, NOW).title);

test('earlier events show the new name', () => {
  expect(titles(accepted())).toEqual([
    '提出求助',
    expect.stringMatching(/^交给新东工作室，/),
    '新东工作室的王大师接了',
  ]);
  expect(titles(submitted()).at(-1)).toBe('交给新兴社区居委书记安排');
});

test('later sentences use the new name', () => {
  const over = { type: 'request.overdue', at: NOW, by: 'clock' } as const;
  const told = noticesOf(over, accepted(), renamed).map(({ text }) => text);
  expect(told[0]).toContain('新兴社区 · 5号楼的「');
});

test('a person who is not known by id keeps the stored name', () => {
  expect(renamed.person(secretaryLi)).toBe('李书记');
  expect(renamed.owner(volunteer('zhao'))).toBe('王师傅');
  expect(renamed.owner(studioOwner('gone'))).toBe('工作室');
});

test('an office that stands in for another one says so', () => {
  const office = { kind: 'office', role: 'secretary', node: 'xingye' } as const;
  expect(renamed.office(office)).toBe('新兴社区居委书记');
  expect(renamed.office({ ...office, orAbove: true })).toBe('新兴社区居委书记或街道');
});

test('a building that was removed from the tree is named by the rest of its path', () => {
  const { nodeId: _nodeId, ...place } = placeAt('house-5');
  expect(
    renamed.place({
      nodeId: 'gone',
      ...place,
      ancestors: [...place.ancestors.slice(0, -1), 'gone'],
    }),
  ).toBe('新兴社区 · 第一网格');
});
