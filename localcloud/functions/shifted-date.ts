/**
 * Replaces the global `Date` by one that reads the cloud's clock. Only the current time is shifted,
 * given moments are not.
 */
export function shiftDate(): { offset: number } {
  const clock = { offset: 0 };
  const RealDate = Date;
  const now = () => RealDate.now() + clock.offset;
  const shifted = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
  RealDate.prototype.constructor = shifted;
  globalThis.Date = shifted;
  return clock;
}
