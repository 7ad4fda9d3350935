import type { meOperations } from '../../../core/contract/me';
import type { Handlers } from '../../runtime/gateway';
import { bindHome } from './bind-home';
import { agreeTo, readConsents, withdrawFrom } from './consents';
import { recordCredits } from './credits';
import { eraseMe, keepMe } from './erase';
import { exportMe } from './export';
import { matchHome } from './match-home';
import { readMe, saveMe } from './me';
import { readHomeTies } from './move';
import { readWeChatPhone } from './phone';
import { askForVouching } from './residence';

/** One operation a line. */
export const meHandlers: Handlers<keyof typeof meOperations> = {
  'me.read': readMe,
  'me.save': saveMe,
  'me.homeTies': readHomeTies,
  'me.askVouching': askForVouching,
  'me.bindHome': bindHome,
  'me.matchHome': matchHome,
  'me.phone': readWeChatPhone,
  'me.consents': readConsents,
  'me.agree': agreeTo,
  'me.withdraw': withdrawFrom,
  'me.export': exportMe,
  'me.erase': eraseMe,
  'me.keep': keepMe,
  'consents.record': recordCredits,
};
