import type { TemplateKey } from '../../../../core/domain/notice/template';
import { localIdentity } from '../call/identity';
import { answersOf, type ConsentAnswers } from './consent-answer';
import { drawPrompt } from './drawn-prompt';

/** In a browser we draw the prompt ourselves and report the answer to the local cloud's WeChat. */
export async function promptConsent(keys: readonly TemplateKey[]): Promise<ConsentAnswers> {
  const said = await drawPrompt(keys);
  const answer = await fetch('/consents', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
    body: JSON.stringify(said),
  });
  // Read to its end: a browser holds a connection for an answer that nobody reads.
  await answer.text();
  return answersOf(keys, said);
}
