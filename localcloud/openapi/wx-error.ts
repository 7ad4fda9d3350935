/** An open API's refusal in WeChat's words: `errcode` and `errmsg`. */
export class WxError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message);
  }
}
