import { TOWN } from '../testing/town';
import { placeNameOf } from './place-name';

test('a node has its current name, and a removed node the name it had', () => {
  expect(placeNameOf({ node: 'xingye', nodeName: '旧名社区' }, TOWN)).toBe(
    TOWN.nodes.get('xingye')?.name,
  );
  expect(placeNameOf({ node: 'gone', nodeName: '旧名社区' }, TOWN)).toBe('旧名社区');
});
