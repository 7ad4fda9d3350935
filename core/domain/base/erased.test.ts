import { ERASED, ERASED_RESIDENT, withoutPerson } from './erased';

const wang = { openid: 'o-wang', name: '王师傅', phone: '12000000001' };

test('nothing of a person is left, at any depth', () => {
  const document = {
    assignee: { openid: 'o-wang', name: '王师傅', studioId: 'fix' },
    said: ['王师傅接下了，电话 12000000001。', { by: 'o-wang', at: 'then' }],
    id: 'x:e1:o-wang',
    other: { openid: 'o-wang-2', count: 3, nothing: null },
  };
  const after = withoutPerson(document, wang);
  expect(JSON.stringify(after)).not.toMatch(/王师傅|12000000001/);
  expect(after).toMatchObject({
    assignee: { openid: ERASED, name: ERASED_RESIDENT, studioId: 'fix' },
    id: `x:e1:${ERASED}`,
    other: { count: 3, nothing: null },
  });
});

test('a person without name or telephone removes nothing else', () => {
  const nobody = { openid: 'o-wang', name: '', phone: '' };
  expect(withoutPerson('王', { ...nobody, name: '王' })).toBe('王');
  expect(withoutPerson(['一句话', ''], nobody)).toEqual(['一句话', '']);
});

test('what only looks like the name stays: places, codes, and words in letters', () => {
  const ping = { openid: 'o-ping', name: '平安', phone: '', places: ['平安里社区', '平安'] };
  expect(withoutPerson('平安里社区的平安接下了', ping)).toBe(
    `平安里社区的${ERASED_RESIDENT}接下了`,
  );
  expect(withoutPerson('平安', ping)).toBe(ERASED_RESIDENT);
  const offered = { openid: 'o-x', name: 'offered', phone: '' };
  const stored = { state: 'offered', leadName: 'offered' };
  expect(withoutPerson(stored, offered)).toEqual({ state: 'offered', leadName: ERASED_RESIDENT });
  const tom = { openid: 'o-tom', name: 'Tom', phone: '' };
  expect(withoutPerson({ name: 'Tom', what: '找 Tom，不是 Tommy' }, tom)).toEqual({
    ...{ name: ERASED_RESIDENT, what: `找 ${ERASED_RESIDENT}，不是 Tommy` },
  });
  expect(withoutPerson('a.b(c', { openid: 'o', name: 'A.b(', phone: '' })).toBe('a.b(c');
});
