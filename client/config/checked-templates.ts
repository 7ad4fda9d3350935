import { spawnSync } from 'node:child_process';
import path from 'node:path';

const CHECK =
  "require('./core/contract/template-check').requireTemplates(require('./core/contract/templates.json'))";

/**
 * Stops the build when the account's templates do not fit what is sent. Checked in a process of its
 * own: Taro compiles the files of this folder alone, and webpack would keep track of any others.
 *
 * @throws Error in sentences
 */
export function requireCheckedTemplates(): void {
  const root = path.resolve(__dirname, '../..');
  const { status, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', CHECK], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
