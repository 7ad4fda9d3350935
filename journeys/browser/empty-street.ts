import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { CasePhoneInBrowser } from './case-phone-in-browser';
import type { Community } from './community';
import type { EmptyStreet } from './first-half-hour';
import { Screen } from './screen';

const ROOT = join(__dirname, '../..');

/** An empty cloud in a browser, and all phones that are opened on it. */
export interface OpenStreet extends EmptyStreet {
  readonly phones: readonly CasePhoneInBrowser[];
}

/** 空的街道 of a community that was opened without a seed. */
export function emptyStreet(
  browser: Browser,
  community: Community,
  picture: EmptyStreet['picture'] = async () => {},
): OpenStreet {
  const { cloud } = community;
  const phones: CasePhoneInBrowser[] = [];
  return {
    phones,
    picture,
    opens: async (openid) => {
      const screen = await Screen.phone(browser, cloud.url, openid, 'pages/home/index');
      const phone = new CasePhoneInBrowser(screen);
      phones.push(phone);
      return phone;
    },
    claimCode: () => printClaimCode(community),
    later: (duration) => cloud.advance(duration),
  };
}

/**
 * 认领码 as `npm run claim-code` prints it.
 *
 * @throws Error with what was printed instead
 */
async function printClaimCode({ dataDir, cloud }: Community): Promise<string> {
  const { port } = new URL(cloud.url);
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'claim-code'], {
    cwd: ROOT,
    env: { ...process.env, FILES_SECRET: '', DATA_DIR: dataDir, PORT: port },
  });
  const found = /认领码：([0-9A-Z-]+)/.exec(stdout);
  if (!found?.[1]) throw new Error(`no code is printed:\n${stdout}`);
  return found[1];
}
