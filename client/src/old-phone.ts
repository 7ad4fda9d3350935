/**
 * 老手机: polyfills for what we use and iOS 12, Chrome 66 or WeChat's minimum base library lack.
 * Imported before everything else. `journeys/miniprogram/old-phone.test.ts` fails when one is
 * missing.
 */

/** @this the list or the text */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

for (const { prototype } of [Array, String]) {
  if ('at' in prototype) continue;
  Object.defineProperty(prototype, 'at', { value: at, writable: true, configurable: true });
}
