import { join } from 'node:path';
import { freshen } from './builds/target';
import { deskTarget, functionsTarget, miniProgramTarget, phoneTarget } from './builds/targets';
import { run, say } from './launch/run';

/** `npm run build`: builds everything that is not built already. */
run(async () => {
  const root = join(__dirname, '..');
  for (const target of [functionsTarget, miniProgramTarget, phoneTarget, deskTarget]) {
    if ((await freshen(root, target, say)) === 'kept') say(`${target.label}没有变，不用再做。`);
  }
});
