import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../cloudfunctions/store/indexes';
import { freshen } from '../demo/builds/target';
import { functionsTarget } from '../demo/builds/targets';
import { startLocalCloud } from '../localcloud/local-cloud';

/**
 * 冷启动: a fresh process that loads `api` and answers its first call, compared with a fresh process that
 * only loads the SDK, alternating within the same run. The limit: ≤ 1.3 × the bare SDK.
 */
const ROUNDS = 15;
const ROOT = join(__dirname, '..');
const API = join(ROOT, 'dist/cloudfunctions/api');

const FIRST_ANSWER = `
const began = process.hrtime.bigint();
const { main } = require(${JSON.stringify(API)});
main({ op: 'me.read', input: {} }, {}).then((answer) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  console.log(Number(process.hrtime.bigint() - began) / 1e6);
  process.exit();
});`;
const BARE_SDK = `
const began = process.hrtime.bigint();
require('wx-server-sdk');
console.log(Number(process.hrtime.bigint() - began) / 1e6);
process.exit();`;

async function run(): Promise<void> {
  await freshen(ROOT, functionsTarget, print);
  const dataDir = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    collections,
    timers: false,
  });
  // The environment that WeChat's cloud gives to a function, except for the address.
  const env = {
    ...process.env,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_SOURCE: 'wx_client',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    WX_OPENID: 'o-cold',
    WX_APPID: 'wxlocal0000000000',
  };
  const api: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await timed(BARE_SDK, env));
    api.push(await timed(FIRST_ANSWER, env));
  }
  await cloud.close();
  rmSync(dataDir, { recursive: true, force: true });
  const [one, other] = [median(api), median(bare)];
  print(`api, load to first answer: ${one.toFixed(0)} ms (median of ${ROUNDS})`);
  print(`bare require('wx-server-sdk'): ${other.toFixed(0)} ms`);
  print(`ratio: ${(one / other).toFixed(2)} (bar: 1.3)`);
}

/** Not `spawnSync`, because the local cloud answers from this very process. */
function timed(script: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', script], { cwd: ROOT, env }, (error, stdout) =>
      error ? reject(error) : resolve(Number(stdout)),
    );
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
