import { deskTarget, functionsTarget, phoneTarget } from '../../demo/builds/targets';
import { fresh } from './fresh';

/** Jest's set-up for the browser's journeys: the built phone pages, desk and cloud functions. */
export default function setUp(): Promise<void> {
  return fresh(functionsTarget, phoneTarget, deskTarget);
}
