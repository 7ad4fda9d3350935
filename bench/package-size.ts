import { BUILT } from '../journeys/miniprogram/built';
import { BuiltPackage } from '../journeys/miniprogram/host/built-package';
import { packageSizes } from '../journeys/miniprogram/package-sizes';

/** The size of the built mini-program, package by package. The limits are in `package.test.ts`. */
const { main, subpackages, copies } = packageSizes(new BuiltPackage(BUILT));
const lines = [['main', main], ...[...subpackages].sort(), ['copies among them', copies]] as const;
for (const [name, size] of lines) {
  process.stdout.write(`${name.padEnd(20)} ${(size / 1024).toFixed(1).padStart(7)} KiB\n`);
}
