import { z } from 'zod';

/** 接口地址: WeChat's own, unless a test stands in for it. */
export const WECHAT_API = 'https://api.weixin.qq.com';

/** 拒绝: WeChat answered with an error code; its words are in the message. */
export class Refused extends Error {
  constructor(
    readonly path: string,
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(`${path} 答复 ${errcode}：${errmsg}${adviceFor(errcode)}`);
  }
}

/** One call: a path of the HTTP API and what is posted. */
export type Call = (path: string, body: object) => Promise<unknown>;

const answered = z.looseObject({ errcode: z.number().default(0), errmsg: z.string().default('') });
const tokenAnswer = z.object({ access_token: z.string().min(1) });

/**
 * 凭证: fetches a token and returns a function that calls with it. The stable token is asked for, so
 * that tokens of other programs of the same account stay valid.
 *
 * @throws Refused when WeChat does not know the id and secret, or this machine's address
 */
export async function signIn(base: string, appid: string, secret: string): Promise<Call> {
  const request = { grant_type: 'client_credential', appid, secret };
  const answer = await post(base, '/cgi-bin/stable_token', '', request);
  const { access_token: token } = tokenAnswer.parse(answer);
  return (path, body) => post(base, path, `?access_token=${encodeURIComponent(token)}`, body);
}

async function post(base: string, path: string, query: string, body: object): Promise<unknown> {
  const response = await fetch(`${base}${path}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Refused(path, response.status, response.statusText);
  const answer: unknown = await response.json();
  const { errcode, errmsg } = answered.parse(answer);
  if (errcode !== 0) throw new Refused(path, errcode, errmsg);
  return answer;
}

/** What to do about the codes that an operator meets first. */
function adviceFor(errcode: number): string {
  switch (errcode) {
    case 40013:
    case 40125:
      return '\nAPPID 或 APP_SECRET 不对。到公众平台“开发管理 → 开发设置”再看一遍。';
    case 40164:
      return '\n这台电脑的地址不在白名单里。到公众平台“开发管理 → 开发设置 → IP 白名单”加上它。';
    case 85088:
      return '\n这个小程序还没有开通云开发。先在开发者工具里开通。';
    default:
      return '';
  }
}
