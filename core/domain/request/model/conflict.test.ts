import { stranger } from '../../person/person';
import { type ConflictFacts, type Helper, isInConflict, isKeptFrom, isUnwanted } from './conflict';

const matter: ConflictFacts = {
  asker: 'grandma',
  askerName: '陈奶奶',
  concerned: { name: '陈小弟' },
  joined: [{ openid: 'neighbour' }],
  avoid: {
    studios: [],
    names: ['孙师傅'],
    people: [{ openid: 'feng', said: '冯亮', studioId: 'east' }],
  },
  excludedVolunteers: ['zhao'],
};
const wang: Helper = { openid: 'wang', name: '王师傅', relatives: ['王小妹'] };

describe('people who keep away from a request', () => {
  test.each<[string, Partial<Helper>, boolean]>([
    ['somebody who is nothing to it', {}, false],
    ['the asker themselves, under whatever name', { openid: 'grandma', name: '别名' }, true],
    ['somebody who joined', { openid: 'neighbour' }, true],
    ['who had it in hand before the asker wanted other hands', { openid: 'zhao' }, true],
    ['whom the asker does not want to meet', { name: '孙师傅' }, true],
    ['whom the asker does not want to meet, written with a blank', { name: ' 孙师傅 ' }, true],
    ['whom the asker does not want to meet, written with a title', { name: '孙师' }, true],
    ['whom the asker does not want to meet, known here by more', { name: '调解员孙师傅' }, true],
    [
      'whom the asker does not want to meet, written with a blank inside',
      { name: '孙 师傅' },
      true,
    ],
    ['whom the asker does not want to meet, in traditional characters', { name: '孫師傅' }, true],
    ['whom the asker does not want to meet, under a new name', { former: ['孙师傅'] }, true],
    ['whom the asker avoids by id, whatever they are called', { openid: 'feng' }, true],
    ['a relative of whom the asker avoids by id', { relatives: ['馮 亮'] }, true],
    ['of whom only the family name is the same', { name: '孙' }, false],
    ['a relative of the asker', { relatives: ['王小妹', '陈奶奶'] }, true],
    ['a relative of the person concerned', { relatives: ['陈小弟'] }, true],
    ['a relative of whom the asker avoids', { relatives: ['孙师傅'] }, true],
    ['whose relative’s name only begins like one', { relatives: ['陈小弟弟', '孙师'] }, false],
    ['the person concerned', { name: '陈小弟' }, true],
  ])('%s', (_, but, away) => {
    expect(isInConflict({ ...wang, ...but }, matter)).toBe(away);
  });

  test('a neighbour who joined sees the request, though they cannot serve it', () => {
    expect(isKeptFrom({ ...wang, openid: 'neighbour' }, matter)).toBe(false);
    expect(isKeptFrom({ ...wang, name: '孙师傅' }, matter)).toBe(true);
  });

  test('empty names match nobody', () => {
    const unknown = { ...matter, askerName: '', concerned: { name: ' ' } };
    expect(isInConflict({ ...wang, name: '', relatives: [''] }, unknown)).toBe(false);
  });
});

test.each([
  ['a neighbour', '郑伯伯', 'zheng', false],
  ['whom the asker does not want to meet', '孙师傅', 'sun', true],
  ['somebody who has told no name yet', '', 'somebody', true],
  ['the asker before any name is known', '', 'grandma', false],
])('%s is avoided among neighbours or not', (_, name, reader, unwanted) => {
  const one = { ...stranger(reader), name };
  expect(isUnwanted(one, matter)).toBe(unwanted);
  const nobody = { studios: [], names: [], people: [] };
  expect(isUnwanted(one, { ...matter, avoid: nobody })).toBe(false);
});
