import { functionsTarget, miniProgramTarget } from '../../demo/builds/targets';
import { fresh } from './fresh';

/** Jest's set-up for the mini-program's journeys: the built mini-program and cloud functions. */
export default function setUp(): Promise<void> {
  return fresh(functionsTarget, miniProgramTarget);
}
