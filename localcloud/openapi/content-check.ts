import { randomUUID } from 'node:crypto';
import type { PushedEvent } from '../push/message-push';
import type { Activity } from './activity';
import { isOpenid } from './openid';
import { WxError } from './wx-error';

/** What the content check (内容安全) rejects: texts or addresses that contain one of these words. */
export interface Verdicts {
  risky?: readonly string[];
  review?: readonly string[];
}

type Suggest = 'pass' | 'review' | 'risky';

const MAX_CHARACTERS = 2500;
const LABEL = { pass: 100, review: 20_002, risky: 20_001 } as const;

/** WeChat needs seconds, at most half an hour; here a function has written down the trace by then. */
const VERDICT_MS = 300;
const NOT_FETCHED = -1008;

/** `security.msgSecCheck` version 2 and `security.mediaCheckAsync`, based on a list of words. */
export class ContentCheck {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly activity: Activity,
    private readonly push: (event: PushedEvent) => void,
    private readonly appId: string,
  ) {}

  /** @throws WxError 40003, 61010 (not active for two hours), 47001, 45002 (too long). */
  async text(args: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.checkCaller(args);
    const { content } = args;
    if (typeof content !== 'string' || content === '')
      throw new WxError(47001, 'data format error');
    if ([...content].length > MAX_CHARACTERS) throw new WxError(45002, 'content size out of limit');
    const suggest = this.judge(content);
    return {
      trace_id: randomUUID(),
      result: { suggest, label: LABEL[suggest] },
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label: LABEL[suggest], prob: 90 }],
    };
  }

  /**
   * Answers at once; the result is pushed later.
   * @throws WxError 40003, 61010, 47001
   */
  async media(args: Record<string, unknown>): Promise<Record<string, unknown>> {
    const openid = this.checkCaller(args);
    const { media_url: url, media_type: type } = args;
    if (typeof url !== 'string' || (type !== 1 && type !== 2))
      throw new WxError(47001, 'data format error');
    const trace_id = randomUUID();
    setTimeout(() => {
      void contentAt(url).then((content) =>
        this.push({
          Event: 'wxa_media_check',
          FromUserName: openid,
          appid: this.appId,
          trace_id,
          version: 2,
          ...this.verdictOn(url, content),
        }),
      );
    }, VERDICT_MS).unref();
    return { trace_id };
  }

  /** A file that cannot be fetched has no result. */
  private verdictOn(url: string, content: string | undefined): Record<string, unknown> {
    if (content === undefined) return { errcode: NOT_FETCHED, errmsg: 'download failed' };
    const suggest = this.judge(url + content);
    const result = { suggest, label: LABEL[suggest] };
    return {
      errcode: 0,
      errmsg: 'ok',
      result,
      detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    };
  }

  private checkCaller({ openid, version, scene }: Record<string, unknown>): string {
    if (version !== 2) throw new WxError(40097, 'invalid args: version must be 2');
    if (![1, 2, 3, 4].includes(Number(scene))) throw new WxError(40097, 'invalid args: scene');
    if (!isOpenid(openid)) throw new WxError(40003, 'invalid openid');
    if (!this.activity.isRecent(openid)) {
      throw new WxError(61010, 'code is expired: the user was not active within two hours');
    }
    return openid;
  }

  private judge(text: string): Suggest {
    const { risky = [], review = [] } = this.verdicts;
    if (risky.some((word) => text.includes(word))) return 'risky';
    return review.some((word) => text.includes(word)) ? 'review' : 'pass';
  }
}

/**
 * The file behind a media address as text, fetched as WeChat fetches it; undefined when that fails. Only
 * this machine is asked; anything else counts as empty.
 */
async function contentAt(url: string): Promise<string | undefined> {
  if (!url.startsWith('http://127.0.0.1:')) return '';
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
