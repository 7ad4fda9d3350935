import { deskPart, functionsPart, phonePart } from '../../demo/builds/parts';
import { fresh } from './fresh';

/** Jest's set-up for the browser's journeys: the built phone pages, desk and cloud functions. */
export default function setUp(): Promise<void> {
  return fresh(functionsPart, phonePart, deskPart);
}
