import { spawnSync } from 'node:child_process';
import path from 'node:path';

const STEPS = `
  require('./core/contract/template-check').requireTemplates(require('./core/contract/templates.json'));
  require('./client/config/page-configs').writePageConfigs(require('node:path').resolve('client/src'));
`;

/**
 * Before anything is built: the account's templates fit what is sent, and each page has its settings. Done in a process of its own: Taro compiles the files of this
 * folder alone, and webpack would keep track of any others.
 *
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
