import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How much of a failed build's output is shown. */
const LAST_WORDS = 4000;

/**
 * Runs Taro's builder in `client/`. Its long output is shown only if the build fails.
 * @throws Error with the end of the output
 */
export function buildClient(root: string, type: 'h5' | 'weapp'): Promise<void> {
  const taro = join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', type], {
      cwd: join(root, 'client'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-LAST_WORDS);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))));
  });
}
