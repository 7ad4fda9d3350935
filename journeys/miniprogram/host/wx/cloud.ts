import type { Surroundings } from './answers';

/** WeChat's limit for the data of a call: 100 KB. */
const MOST_BYTES = 100 * 1024;

interface FunctionCall {
  readonly name: string;
  readonly data?: unknown;
}

interface Upload {
  readonly cloudPath: string;
  readonly filePath: string;
}

interface FunctionAnswer {
  readonly result?: unknown;
  readonly errCode?: number;
  readonly errMsg?: string;
}

/** Whose phone it is, and where the cloud is. */
export interface CloudAccess {
  readonly url: string;
  readonly openid: string;
  /** The phone's file at a temporary path. */
  readonly file: (path: string) => Uint8Array<ArrayBuffer> | undefined;
  /** What a call waits for before it is sent. */
  readonly onItsWay: (() => Promise<void>) | undefined;
  /** Observes the call of a function, and returns an observer for its reply. */
  readonly asks: (event: unknown) => (answer: unknown) => void;
}

/**
 * `wx.cloud`, over HTTP to a local cloud: WeChat knows the caller, the scripts never say who they are.
 */
export function cloudCalls(
  around: Surroundings,
  { url, openid, file, asks, onItsWay }: CloudAccess,
) {
  let joined = false;
  const post = async (path: string, body: BodyInit, type: string): Promise<unknown> => {
    const headers = { 'content-type': type, 'x-wx-openid': openid };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    return answer.json();
  };
  const during = async (what: string, work: () => Promise<object>): Promise<unknown> => {
    const done = around.begin(what);
    try {
      if (!joined) throw new Error('Cloud API isn\'t enabled, please call "wx.cloud.init" first');
      return around.bring(await work());
    } catch (error) {
      around.refused(`${what}:fail ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    } finally {
      // Code that waited for the result runs before the phone counts as quiet.
      setImmediate(done);
    }
  };
  return {
    init: () => {
      joined = true;
    },
    callFunction: ({ name, data = {} }: FunctionCall) =>
      during(`cloud.callFunction ${name}`, async () => {
        const body = JSON.stringify(data);
        if (Buffer.byteLength(body) > MOST_BYTES) throw new Error('errCode: -501002 too large');
        const answered = asks(data);
        await onItsWay?.();
        const answer = (await post(`/fn/${name}`, body, 'application/json')) as FunctionAnswer;
        if (answer.errCode !== undefined) throw new Error(`${answer.errCode} ${answer.errMsg}`);
        answered(answer.result);
        return { errMsg: 'cloud.callFunction:ok', result: answer.result };
      }),
    uploadFile: ({ cloudPath, filePath }: Upload) =>
      during('cloud.uploadFile', async () => {
        const content = file(filePath);
        if (!content) throw new Error(`file not found: ${filePath}`);
        const answer = await post(`/storage/${cloudPath}`, content, 'application/octet-stream');
        return { errMsg: 'cloud.uploadFile:ok', ...(answer as object) };
      }),
  };
}
