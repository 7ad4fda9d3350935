import { CloudError } from '../call/cloud-error';
import { askForConsent } from './question';

/**
 * 先同意再办: when the cloud refuses to keep something of a person who has not agreed to the current text,
 * the person is asked, and after a yes the same command is sent again. After a no its refusal stands.
 */
export async function withConsent<Value>(send: () => Promise<Value>): Promise<Value> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof CloudError && error.code === 'consent/needed')) throw error;
    if (!(await askForConsent('command'))) throw error;
    return send();
  }
}
