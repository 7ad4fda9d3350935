import { TOWN } from '../testing/town';
import { placeNameOf } from './place-name';

test('a place is named as it is called now, one that is gone as it was', () => {
  expect(placeNameOf({ node: 'xingye', nodeName: '旧名社区' }, TOWN)).toBe(
    TOWN.nodes.get('xingye')?.name,
  );
  expect(placeNameOf({ node: 'gone', nodeName: '旧名社区' }, TOWN)).toBe('旧名社区');
});
