import type { TemplateKey } from '../../../core/domain/template';
import { answersOf, type ConsentAnswers } from './consent-answer';
import { drawPrompt } from './drawn-prompt';
import { localIdentity } from './identity';

/** In a browser we draw the prompt ourselves and tell the local cloud's WeChat what was said. */
export async function promptConsent(keys: readonly TemplateKey[]): Promise<ConsentAnswers> {
  const said = await drawPrompt(keys);
  await fetch('/consents', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
    body: JSON.stringify(said),
  });
  return answersOf(keys, said);
}
