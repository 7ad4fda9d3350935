import { answer, ask, resume, setHearing } from '../../core/domain/pause';
import { changeRequest } from '../runtime/change-request';
import type { Handler } from '../runtime/door';

/** 停表: whoever has it asks or sets a meeting; the resident answers; the clock runs on. */

export const askResident: Handler<'requests.ask'> = (call, { id, question }) =>
  changeRequest(call, id, 'ask', (request, { by }) => ask(request, question, by, call.now));

export const answerQuestion: Handler<'requests.answer'> = (call, { id, words }) =>
  changeRequest(call, id, 'answer', (request, { by }) => answer(request, words, by, call.now));

export const holdHearing: Handler<'requests.hearing'> = (call, { id, ...hearing }) =>
  changeRequest(call, id, 'hearing', (request, { by }) =>
    setHearing(request, hearing, by, call.now),
  );

export const resumeRequest: Handler<'requests.resume'> = (call, { id }) =>
  changeRequest(call, id, 'resume', (request, { by }) => resume(request, by, call.now));
