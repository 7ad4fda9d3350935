import { templates } from '../../../core/contract/templates';
import { answersOf } from './consent-answer';

describe("WeChat's answer to the consent prompt", () => {
  test('is told by meaning; what was not asked or not understood is left out', () => {
    const said = {
      errMsg: 'requestSubscribeMessage:ok',
      [templates.progress.id]: 'accept',
      [templates.task.id]: 'acceptWithAudio',
      [templates.news.id]: 'reject',
    };
    expect(answersOf(['progress', 'task'], said)).toEqual({ progress: 'accept' });
  });
});
