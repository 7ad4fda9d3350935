import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LocalCloudOptions } from '../options';

/** A local cloud in a separate process, which can be killed. */
export interface CloudProcess {
  url: string;
  dataDir: string;
  /** `kill -9`; resolves when the process has ended. */
  kill(): Promise<void>;
}

/** Starts one with its data in `home/data`. */
export async function startCloudProcess(
  home: string,
  options: Partial<LocalCloudOptions>,
): Promise<CloudProcess> {
  const dataDir = join(home, 'data');
  const all = { dataDir, functionsDir: join(home, 'functions'), timers: false, ...options };
  const script = join(home, 'start.ts');
  writeFileSync(
    script,
    `import { startLocalCloud } from ${JSON.stringify(join(__dirname, '..', 'local-cloud'))};
     void startLocalCloud(${JSON.stringify(all)}).then(({ url }) => process.stdout.write(url + '\\n'));`,
  );
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await firstLine(child), dataDir, kill: () => kill(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once('line', resolve);
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
