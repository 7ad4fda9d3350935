import * as z from 'zod/mini';
import { fieldErrors } from './field-errors';
import { operations } from './operations';

function wrong(input: unknown) {
  const parsed = z.safeParse(operations['requests.submit'].input, input);
  return parsed.success ? {} : fieldErrors(parsed.error);
}

const right = {
  category: 'repair',
  what: '厨房的灯不亮了',
  photos: [],
  forWhom: 'family',
  concerned: { name: '张玉兰', phone: '15400000001' },
};

describe('哪里填得不对', () => {
  test('a valid draft has no errors', () => {
    expect(wrong(right)).toEqual({});
  });

  test('each field has its own sentence, and nested fields are found by path', () => {
    const draft = {
      ...right,
      category: '',
      concerned: { name: ' ', phone: '六零二' },
    };
    expect(wrong(draft)).toEqual({
      category: '请选一个',
      'concerned.name': '请填写',
      'concerned.phone': '请填手机号，或者带区号的座机号',
    });
  });

  test('too many entries are reported', () => {
    const avoid = { studios: ['a', 'b', 'c', 'd', 'e', 'f'], names: ['张'.repeat(21)] };
    expect(wrong({ ...right, avoid })).toEqual({
      'avoid.studios': '最多 5 个',
      'avoid.names.0': '最多 20 个字',
    });
  });

  test('a text that is too short is reported, unless there is a voice message', () => {
    expect(wrong({ ...right, what: '灯' })).toEqual({ what: '再多写几个字，至少 4 个' });
    const voice = { file: 'cloud://env/voice.mp3', seconds: 9 };
    expect(wrong({ ...right, what: '灯', voice })).toEqual({});
  });

  test('a missing choice is reported as something to choose', () => {
    expect(wrong({ ...right, place: { nodeId: '', detail: '' } })).toEqual({
      'place.nodeId': '请选一个',
    });
  });

  test('an empty field gets one error, not two', () => {
    expect(wrong({ ...right, concerned: { name: '张玉兰', phone: '' } })).toEqual({
      'concerned.phone': '请填手机号，或者带区号的座机号',
    });
  });
});
