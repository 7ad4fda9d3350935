/** An error of an open API in WeChat's form: `errcode` and `errmsg`. */
export class WxError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message);
  }
}
