import { functionsPart, miniProgramPart } from '../../demo/builds/parts';
import { fresh } from './fresh';

/** Jest's set-up for the mini-program's journeys: the built mini-program and cloud functions. */
export default function setUp(): Promise<void> {
  return fresh(functionsPart, miniProgramPart);
}
