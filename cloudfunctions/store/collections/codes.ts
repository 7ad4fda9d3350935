import type { MiniCode } from '../../../core/domain/code/code';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 小程序码: one for each building, studio or community of which somebody asked for one. */
export const codes = collection<MiniCode>({ indexes: [], steps: [nothingElse] });
