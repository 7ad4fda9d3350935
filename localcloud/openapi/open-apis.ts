import type { FunctionConfig } from '../functions/function-config';
import { OpenApiFile } from './open-api-file';
import type { ApiArgument } from './protobuf';
import { decodeRequest, encodeResponse } from './protobuf';
import { WxError } from './wx-error';

/** One open API (开放接口): takes the arguments, returns WeChat's answer, in JSON or as a file. */
export type OpenApi = (
  args: Record<string, unknown>,
  call: { openid: string | undefined; function: string },
) => Promise<Record<string, unknown> | OpenApiFile>;

/** The function's config.json does not list this API. */
const NO_PERMISSION = -604101;
const NOT_FOUND = -604100;
/** The caller is not a cloud function. */
const ILLEGAL_SOURCE = -604104;

/** The open APIs that this cloud implements, by name. */
export class OpenApis {
  constructor(private readonly apis: Readonly<Record<string, OpenApi>>) {}

  /**
   * Answers one call of the SDK (`cloud.openapi.<name>`) in protobuf. Errors of WeChat travel as
   * `errcode` in JSON, errors of the platform as the response's error code.
   */
  async answer(
    name: string,
    requestData: Buffer,
    caller: { config: FunctionConfig; openid: string | undefined } | undefined,
  ): Promise<{ bytes: Buffer; error: number }> {
    if (!caller) return refusal(ILLEGAL_SOURCE);
    const api = this.apis[name];
    if (!api) return refusal(NOT_FOUND);
    if (!caller.config.openapi.includes(name)) return refusal(NO_PERMISSION);
    try {
      const args = argumentsOf(decodeRequest(requestData).arguments);
      const result = await api(args, { openid: caller.openid, function: caller.config.name });
      if (result instanceof OpenApiFile) return file(result);
      return json({ errcode: 0, errmsg: 'ok', ...result }, 0);
    } catch (error) {
      if (!(error instanceof WxError)) throw error;
      return json({ errcode: error.errcode, errmsg: error.message }, error.errcode);
    }
  }
}

function argumentsOf(pairs: readonly ApiArgument[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map(({ key, value, contentType }) => [
      key,
      contentType ? { contentType, value } : (JSON.parse(value.toString()) as unknown),
    ]),
  );
}

function refusal(errorCode: number): { bytes: Buffer; error: number } {
  return {
    bytes: encodeResponse({ data: Buffer.alloc(0), contentType: 'application/json', errorCode }),
    error: errorCode,
  };
}

/** WeChat's error of an open API in the form that the SDK reads. */
export function wxRefusal(errcode: number, errmsg: string): Buffer {
  return json({ errcode, errmsg }, errcode).bytes;
}

function json(body: Record<string, unknown>, error: number): { bytes: Buffer; error: number } {
  const data = Buffer.from(JSON.stringify(body));
  return { bytes: encodeResponse({ data, contentType: 'application/json', errorCode: 0 }), error };
}

function file({ content, contentType }: OpenApiFile): { bytes: Buffer; error: number } {
  return { bytes: encodeResponse({ data: content, contentType, errorCode: 0 }), error: 0 };
}
