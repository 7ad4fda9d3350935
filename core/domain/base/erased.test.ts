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
