import { join } from 'node:path';
import { CLAIM_DAYS, newClaimCode } from '../cloudfunctions/runtime/claim-code';
import { filesSecret } from './launch/files-secret';
import { run, say } from './launch/run';
import { settingsFrom } from './launch/settings';

/**
 * `npm run claim-code`: prints the code by which the first administrator takes the street over. It is
 * signed with the cloud's secret: `FILES_SECRET`, as it is set for `api`, or the local cloud's own.
 */
run(async () => {
  const { dataDir, port } = settingsFrom(process.env, join(__dirname, '..'));
  const secret = process.env.FILES_SECRET;
  const code = secret
    ? newClaimCode(secret, new Date().toISOString())
    : newClaimCode(filesSecret(dataDir), await nowAt(port));
  say(`认领码：${code}`);
  say(`${CLAIM_DAYS} 天内用一次。在小程序里打开“我的”、“我的岗位”，输进去，就是第一位管理员。`);
});

/** The local cloud's clock, which its desk may have moved forward; real time while it is not running. */
async function nowAt(port: number): Promise<string> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/clock`);
    const { now } = (await answer.json()) as { readonly now: string };
    return new Date(now).toISOString();
  } catch {
    return new Date().toISOString();
  }
}
