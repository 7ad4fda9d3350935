import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 上传用的密钥 of a local cloud: made once per data folder, because paths given to phones have to stay valid
 * after a restart. Production has its own in the console.
 */
export function filesSecret(dataDir: string): string {
  const file = join(dataDir, 'files-secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('hex');
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}
