import { join } from 'node:path';
import { freshen } from './builds/part';
import { deskPart, functionsPart, miniProgramPart, phonePart } from './builds/parts';
import { run, say } from './launch/run';

/** `npm run build`: everything that is built, unless it is there already. */
run(async () => {
  const root = join(__dirname, '..');
  for (const part of [functionsPart, miniProgramPart, phonePart, deskPart]) {
    if ((await freshen(root, part, say)) === 'kept') say(`${part.label}没有变，不用再做。`);
  }
});
