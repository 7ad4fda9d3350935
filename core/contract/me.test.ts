import * as z from 'zod/mini';
import { meOperations } from './me';
import {
  checkInputs,
  checkMayBeEmpty,
  checkNeeded,
  type RightInputs,
  refuses,
} from './testing/check-inputs';

const right: RightInputs<keyof typeof meOperations> = {
  'me.read': {},
  'me.save': { name: '陈奶奶', phone: '021-5550100', nodeId: 'house-5', detail: '602室' },
  'consents.record': { results: { progress: 'accept', task: 'reject' } },
};

checkInputs(right);
checkNeeded('me.save', 'name', right['me.save']);
checkMayBeEmpty('me.save', 'detail', right['me.save']);

test('texts are trimmed', () => {
  const parsed = z.parse(meOperations['me.save'].input, { ...right['me.save'], name: ' 陈奶奶 ' });
  expect(parsed.name).toBe('陈奶奶');
});

test('phones are digits and dashes', () => {
  const wrong = ['', '12345', '-1234567', '+86 130', '1'.repeat(17), '一三零'];
  refuses('me.save', right['me.save'], 'phone', ...wrong);
});

test('consents are those of templates that we know', () => {
  refuses(
    'consents.record',
    right['consents.record'],
    'results',
    { other: 'accept' },
    { task: 'yes' },
  );
});
