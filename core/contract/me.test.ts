import * as z from 'zod/mini';
import { meOperations } from './me';
import {
  accepts,
  checkInputs,
  checkMayBeEmpty,
  checkNeeded,
  type RightInputs,
  refuses,
} from './testing/check-inputs';

const right: RightInputs<keyof typeof meOperations> = {
  'me.read': {},
  'me.save': { name: '陈奶奶', phone: '026-5550100', nodeId: 'house-5', detail: '602室' },
  'me.homeTies': {},
  'me.askVouching': {},
  'me.bindHome': { nodeId: 'house-5', from: 'house-4' },
  'me.matchHome': { lastFour: '0138' },
  'me.phone': { code: 'e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144' },
  'me.consents': {},
  'me.agree': { purposes: ['service', 'health'], version: 1, by: 'oneself' },
  'me.withdraw': { purpose: 'party' },
  'me.export': {},
  'me.erase': { sure: true },
  'me.keep': {},
  'consents.record': { results: { progress: 'accept', task: 'reject' } },
};

checkInputs(right);
checkNeeded('me.save', 'name', right['me.save']);
checkMayBeEmpty('me.save', 'detail', right['me.save']);

test('texts are folded before they are counted', () => {
  const turned = { ...right['me.save'], name: ' 陈\u202e奶奶 ', phone: '+86 154 0013 8000\u202c' };
  expect(z.parse(meOperations['me.save'].input, turned)).toMatchObject({
    name: '陈奶奶',
    phone: '15400138000',
  });
  expect(accepts('me.save', { ...right['me.save'], name: '\u3164' })).toBe(false);
  expect(accepts('me.save', { ...right['me.save'], name: '𠮷'.repeat(20) })).toBe(true);
});

test('telephones are numbers that can be called in China', () => {
  const wrong = ['', '12345', '-1234567', '+86 130', '1'.repeat(17), '一三零'];
  const abroad = ['1---------', '12800138000', '5550100', '+1 415 555 0100'];
  refuses('me.save', right['me.save'], 'phone', ...wrong, ...abroad);
});

test('credits are stored only for known templates', () => {
  refuses(
    'consents.record',
    right['consents.record'],
    'results',
    { other: 'accept' },
    { task: 'yes' },
  );
});
