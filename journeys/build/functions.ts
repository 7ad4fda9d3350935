import { functionsTarget } from '../../demo/builds/targets';
import { fresh } from './fresh';

/** Jest's set-up for the operations: the built cloud functions. */
export default function setUp(): Promise<void> {
  return fresh(functionsTarget);
}
