import { requireClean } from '../../../core/domain/request/commands/content-check';
import { answer, ask, resume, setHearing } from '../../../core/domain/request/commands/pause';
import { mayOpenToNeighbours } from '../../../core/domain/request/model/visibility';
import { changeRequest } from '../../runtime/change-request';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';

/** 停表: the owner asks or sets a meeting; the resident answers; the clock resumes. */

export const askResident: Handler<'requests.ask'> = (call, { id, question }) =>
  changeRequest(call, id, 'ask', (request, { by }) => ask(request, question, by, call.now));

export const answerQuestion: Handler<'requests.answer'> = (call, { id, words }) =>
  changeRequest(call, id, 'answer', (request, { by }) => answer(request, words, by, call.now));

export const holdHearing: Handler<'requests.hearing'> = (call, { id, ...hearing }) =>
  changeRequest(call, id, 'hearing', async (request, { by }) => {
    const decision = setHearing(request, hearing, by, call.now);
    // Neighbours who joined, also later, read place and subject of the meeting.
    if (mayOpenToNeighbours(request)) requireClean(await checkWords(call.openid, hearing.words));
    return decision;
  });

export const resumeRequest: Handler<'requests.resume'> = (call, { id }) =>
  changeRequest(call, id, 'resume', (request, { by }) => resume(request, by, call.now));
