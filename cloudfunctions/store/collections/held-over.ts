import type { HeldOver } from '../../../core/domain/person/hold';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 注销了还停着: found by a keyed digest of the person's id, and deleted once it is over. */
export const heldOver = collection<HeldOver>({ indexes: ['at'], steps: [nothingElse] });
