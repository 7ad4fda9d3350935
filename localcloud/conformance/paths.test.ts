import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud } from '../local-cloud';
import { writeFunctions } from '../testing/test-cloud';

describe('folders', () => {
  const before = process.cwd();
  let home: string;

  beforeAll(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'localcloud-paths-')));
    process.chdir(home);
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(home, { recursive: true });
  });

  test('are relative to the folder where the cloud is started', async () => {
    writeFunctions('functions', { where: { source: 'exports.main = () => process.cwd();' } });
    const cloud = await startLocalCloud({
      dataDir: 'data',
      functionsDir: 'functions',
      timers: false,
    });
    expect(await cloud.callFunction('where', 'oA', {})).toBe(join(home, 'functions', 'where'));
    await cloud.close();
  });
});
