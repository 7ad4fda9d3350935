import type { Settings } from '../../../core/domain/settings/settings';
import { collection } from '../collection';
import { settingsSteps } from '../shape/settings';

/** 街道的设置: one for each subdistrict that has chosen something; `_id` is the id of its node. */
export const settings = collection<Settings>({ indexes: [], steps: settingsSteps });
