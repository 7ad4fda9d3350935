/**
 * Whether a text can be an openid here. WeChat's are 28 characters; any short text of its alphabet
 * is taken, except one of digits only, which the SDK would turn into a number.
 */
export function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !/^-?\d+$/.test(value);
}
