import type { KnownHousehold } from '../../../core/domain/org/household-list';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 住户名册: found by the keyed hash of a household alone. */
export const households = collection<KnownHousehold>({ indexes: [], steps: [nothingElse] });
