import type { archiveOperations } from './archive';
import { checkInputs, type RightInputs } from './testing/check-inputs';

const right: RightInputs<keyof typeof archiveOperations> = {
  'archive.export': {},
  'archive.import': { manifest: 'cloud://env.abc/archive/x1/manifest.json' },
  'archive.read': {},
};

checkInputs(right);
