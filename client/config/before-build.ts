import { spawnSync } from 'node:child_process';
import path from 'node:path';

const STEPS = `
  require('./core/contract/template-check').requireTemplates(require('./core/contract/templates.json'));
  require('./client/config/page-configs').writePageConfigs(require('node:path').resolve('client/src'));
`;

/**
 * Before anything is built: checks that the account's templates fit the messages we send, and writes
 * the settings of each page. It runs in a separate process: Taro compiles only the files of this
 * folder, and webpack would watch any others.
 * @throws Error in sentences
 */
export function prepareBuild(): void {
  const root = path.resolve(__dirname, '../..');
  const { status, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', STEPS], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
