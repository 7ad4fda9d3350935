import { templates } from '../../../../core/contract/templates';
import { answersOf, isSwitchedOff } from './prompt-answer';

describe("WeChat's answer to the consent prompt", () => {
  test('reads WeChat’s answer by meaning, and leaves out templates not asked for or not understood', () => {
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

  test('20004: all messages are off in WeChat itself; no other failure means that', () => {
    expect(isSwitchedOff({ errCode: 20004, errMsg: 'fail' })).toBe(true);
    for (const failure of [{ errCode: 20001 }, new Error('fail'), undefined, 'fail']) {
      expect(isSwitchedOff(failure)).toBe(false);
    }
  });
});
