import type { meOperations } from '../../../core/contract/me';
import type { Handlers } from '../../runtime/gateway';
import { recordCredits } from './credits';
import { readMe, saveMe } from './me';
import { readWeChatPhone } from './phone';

/** One operation a line. */
export const meHandlers: Handlers<keyof typeof meOperations> = {
  'me.read': readMe,
  'me.save': saveMe,
  'me.phone': readWeChatPhone,
  'credits.record': recordCredits,
};
