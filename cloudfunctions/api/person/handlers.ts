import type { personOperations } from '../../../core/contract/person';
import type { Handlers } from '../../runtime/gateway';
import { appealHold, holdBackPerson, releasePerson, upholdHold } from './hold';
import { listResidents, vouchForHome } from './vouch';

/** One operation a line. */
export const personHandlers: Handlers<keyof typeof personOperations> = {
  'people.holdBack': holdBackPerson,
  'people.release': releasePerson,
  'people.appeal': appealHold,
  'people.uphold': upholdHold,
  'people.residents': listResidents,
  'people.vouch': vouchForHome,
};
