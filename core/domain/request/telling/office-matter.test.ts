import { officeTask } from './office-matter';

test('a suggestion is answered, and a request without a category is not called by one', () => {
  expect(officeTask('suggestion')).toMatchObject({ one: '一条建议', verb: '答复' });
  expect(officeTask('other').one).toBe('一件还没分类的求助');
  expect(officeTask('leak')).toMatchObject({ one: '一件「漏水断电」', verb: '安排' });
});
