import { collection } from '../collection';
import { readingsSteps } from '../shape/readings';
import type { StoredDocument } from '../shape/step';

/** 查看记录 of earlier builds. The collection stays empty: its documents move to `deeds`. */
export const readings = collection<StoredDocument>({ indexes: [], steps: readingsSteps });
