import { NOTICE_VERSION, type Purpose } from '../../../../core/domain/person/consent';
import { recall, remember } from '../call/memory';
import { askForConsent } from './question';

const KEY = 'asked-for-consent';

/** 第一次用: asks once for each version of the text. A person who puts it off is asked again when a command needs it. */
export function askAtFirstUse(agreed: readonly Purpose[]): void {
  if (agreed.includes('service') || recall(KEY) === NOTICE_VERSION) return;
  remember(KEY, NOTICE_VERSION);
  void askForConsent('first-use');
}
