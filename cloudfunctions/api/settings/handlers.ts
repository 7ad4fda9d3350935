import type { settingsOperations } from '../../../core/contract/settings';
import type { Handlers } from '../../runtime/gateway';
import { readSettings, saveSettings } from './settings';

/** One operation a line. */
export const settingsHandlers: Handlers<keyof typeof settingsOperations> = {
  'settings.read': readSettings,
  'settings.save': saveSettings,
};
