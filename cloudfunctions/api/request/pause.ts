import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 停表: the owner asks or sets a meeting; the resident answers; the clock resumes. */

export const askResident: Handler<'requests.ask'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'ask', ...said });

export const answerQuestion: Handler<'requests.answer'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'answer', ...said });

export const holdHearing: Handler<'requests.hearing'> = (call, { id, ...hearing }) =>
  changeRequest(call, id, { do: 'hearing', ...hearing });

export const resumeRequest: Handler<'requests.resume'> = (call, { id }) =>
  changeRequest(call, id, { do: 'resume' });
