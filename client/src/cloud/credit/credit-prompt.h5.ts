import type { TemplateKey } from '../../../../core/domain/notice/template';
import { localIdentity } from '../call/identity';
import { drawPrompt } from './drawn-prompt';
import { answersOf, type PromptAnswers } from './prompt-answer';

/** A browser draws the prompt itself and sends the choices to the local cloud's WeChat. */
export async function promptCredits(keys: readonly TemplateKey[]): Promise<PromptAnswers> {
  const said = await drawPrompt(keys);
  const response = await fetch('/consents', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
    body: JSON.stringify(said),
  });
  // The response is read to its end, because a browser otherwise keeps the connection open.
  await response.text();
  return answersOf(keys, said);
}
