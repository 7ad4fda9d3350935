/**
 * 老手机: what we use and neither iOS 12, Chrome 66 nor WeChat's least base library brings. Imported
 * before everything else. `journeys/miniprogram/old-phone.test.ts` says when something is missing here.
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
