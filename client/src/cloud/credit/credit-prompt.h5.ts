import type { TemplateKey } from '../../../../core/domain/notice/template';
import { localIdentity } from '../call/identity';
import { drawPrompt } from './drawn-prompt';
import { answersOf, type PromptAnswers } from './prompt-answer';

/** In a browser we draw the prompt ourselves and report the answer to the local cloud's WeChat. */
export async function promptCredits(keys: readonly TemplateKey[]): Promise<PromptAnswers> {
  const said = await drawPrompt(keys);
  const response = await fetch('/consents', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
    body: JSON.stringify(said),
  });
  // Read to its end: a browser holds a connection for an answer that nobody reads.
  await response.text();
  return answersOf(keys, said);
}
