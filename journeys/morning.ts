import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalCloud } from '../localcloud/local-cloud';

/**
 * A Wednesday, 10:10 in China: all studios are open, no message waits for the end of a night, and
 * pictures don't age.
 */
export const MORNING = new Date('2028-04-12T02:10:00.000Z');

/** Lets a cloud's clock stand at a moment before that cloud is opened by somebody else. */
export async function waitUntil(startAt: Date, dataDir: string): Promise<void> {
  const functionsDir = join(dataDir, 'no-functions');
  mkdirSync(functionsDir, { recursive: true });
  const cloud = await startLocalCloud({ dataDir, functionsDir, startAt });
  await cloud.close();
}
