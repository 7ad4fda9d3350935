import { templates } from '../../core/contract/templates';
import { fieldsFor, fitValue } from './fields';

describe('values are fitted to the rules of their field', () => {
  test.each([
    ['待接单', '待接单'],
    ['已转给街道办', '已转给街道'],
    ['OK，已办结 2', '已办结'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷'],
    ['done', '有消息'],
  ])('phrase, five Chinese characters: %s', (value, fitted) => {
    expect(fitValue('phrase', value)).toBe(fitted);
  });

  test.each([
    ['家电维修', '家电维修'],
    ['一'.repeat(20), '一'.repeat(20)],
    ['一'.repeat(21), `${'一'.repeat(19)}…`],
    ['停水\n\n检修', '停水 检修'],
    ['  ', '点开看看'],
    [`${'一'.repeat(17)}👨‍👩‍👧来了`, `${'一'.repeat(17)}…`],
    ['\u2068ئالىم\u2069接了', 'ئالىم接了'],
  ])('thing, twenty characters in one line, never empty: %j', (value, fitted) => {
    expect(fitValue('thing', value)).toBe(fitted);
  });

  test.each(['time', 'date'] as const)('%s, as the clock in China shows it', (kind) => {
    expect(fitValue(kind, '2026-03-11T16:05:00.000Z')).toBe('2026年3月12日 00:05');
  });
});

test.each(Object.entries(templates))('%s: every field of the template is filled', (_, template) => {
  const words = { subject: '家电维修', status: '待接单', at: '2026-03-11T02:00:00.000Z', tip: '' };
  const fields = fieldsFor(template, words);
  expect(Object.keys(fields)).toEqual(template.fields.map(({ name }) => name));
  for (const { value } of Object.values(fields)) expect(value).not.toBe('');
});
