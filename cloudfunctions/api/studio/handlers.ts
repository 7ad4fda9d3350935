import type { studioOperations } from '../../../core/contract/studio';
import type { Handlers } from '../../runtime/gateway';
import { agreeReach, endReach } from './decide-reach';
import * as studios from './read';
import { saveStudio } from './save';

/** One operation a line. */
export const studioHandlers: Handlers<keyof typeof studioOperations> = {
  'studios.list': studios.listStudios,
  'studios.read': studios.readStudio,
  'studios.save': saveStudio,
  'studios.agreeReach': agreeReach,
  'studios.endReach': endReach,
};
