import { NOTICE_VERSION, type Purpose } from '../../../../core/domain/person/consent';
import { recall, remember } from '../call/memory';
import { askForConsent } from './question';

const KEY = 'asked-for-consent';

/** 第一次用: asks once for each version of the text; whoever puts it off is asked when it is needed. */
export function askAtFirstUse(agreed: readonly Purpose[]): void {
  if (agreed.includes('service') || recall(KEY) === NOTICE_VERSION) return;
  remember(KEY, NOTICE_VERSION);
  void askForConsent('first-use');
}
