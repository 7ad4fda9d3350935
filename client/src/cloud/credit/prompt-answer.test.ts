import { templates } from '../../../../core/contract/templates';
import { answersOf, isSwitchedOff } from './prompt-answer';

describe("WeChat's result of the consent prompt", () => {
  test('is read by meaning, without templates that were not asked for or have an unknown value', () => {
    const said = {
      errMsg: 'requestSubscribeMessage:ok',
      [templates.progress.id]: 'accept',
      [templates.task.id]: 'perhaps',
      [templates.news.id]: 'reject',
    };
    expect(answersOf(['progress', 'task'], said)).toEqual({ progress: 'accept' });
  });

  test.each([
    ['accept', 'accept'],
    ['acceptWithAudio', 'accept'],
    ['acceptWithForcePush', 'accept'],
    ['reject', 'reject'],
    ['ban', 'ban'],
    ['filter', 'filter'],
  ])('%s means %s', (word, meaning) => {
    expect(answersOf(['task'], { [templates.task.id]: word })).toEqual({ task: meaning });
  });

  test('20004 means that all messages are off in WeChat; no other failure does', () => {
    expect(isSwitchedOff({ errCode: 20004, errMsg: 'fail' })).toBe(true);
    for (const failure of [{ errCode: 20001 }, new Error('fail'), undefined, 'fail']) {
      expect(isSwitchedOff(failure)).toBe(false);
    }
  });
});
