/**
 * Is this text an acceptable openid? WeChat's have 28 characters; here any short text of the same
 * alphabet is accepted, except digits only, which the SDK would turn into a number.
 */
export function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !/^-?\d+$/.test(value);
}
