import { collection } from '../collection';
import { readingsSteps } from '../shape/readings';
import type { StoredDocument } from '../shape/step';

/** 查看记录 of earlier builds: kept empty, since what they wrote here moves to `deeds`. */
export const readings = collection<StoredDocument>({ indexes: [], steps: readingsSteps });
