/**
 * The few protobuf messages in which the SDK wraps open API calls:
 * CommApiData{int32 apiType=1; OpenApiData openapiData=2; SvrkitApiData svrkitData=3; string appid=6},
 * OpenApiData{repeated KeyValuePair pairs=1},
 * KeyValuePair{string key=1; bytes value=2; string contenttype=3; string filename=4},
 * CommOpenApiResp{bytes respData=1; string contentType=2; int32 errorCode=3; uint32 httpCode=4}.
 */

/** One argument of an open API. `value` is JSON text, or a file's bytes when it has a content type. */
export interface ApiArgument {
  key: string;
  value: Buffer;
  contentType: string | undefined;
}

/** A request of the SDK. */
export interface ApiRequest {
  /** 1 is an open API; 2 is the SDK's own services. */
  apiType: number;
  arguments: ApiArgument[];
}

/** Reads CommApiData. */
export function decodeRequest(bytes: Buffer): ApiRequest {
  const outer = fields(bytes);
  const openApiData = outer.find(({ number }) => number === 2)?.bytes ?? Buffer.alloc(0);
  return {
    apiType: outer.find(({ number }) => number === 1)?.varint ?? 1,
    arguments: fields(openApiData).map((pair) => argument(fields(pair.bytes))),
  };
}

/** Encodes CommOpenApiResp. Any `errorCode` except 0 makes the SDK reject with it. */
export function encodeResponse(response: {
  data: Buffer;
  contentType: string;
  errorCode: number;
}): Buffer {
  return Buffer.concat([
    bytesField(1, response.data),
    bytesField(2, Buffer.from(response.contentType)),
    Buffer.of(3 << 3),
    varint(BigInt.asUintN(64, BigInt(response.errorCode))),
    Buffer.of(4 << 3),
    varint(200n),
  ]);
}

interface Field {
  number: number;
  varint: number;
  bytes: Buffer;
}

function argument(pair: Field[]): ApiArgument {
  const text = (number: number) => pair.find((field) => field.number === number)?.bytes.toString();
  return {
    key: text(1) ?? '',
    value: pair.find(({ number }) => number === 2)?.bytes ?? Buffer.alloc(0),
    contentType: text(3) || undefined,
  };
}

/** Reads the fields of one message; only varints and length-delimited fields occur. */
function fields(bytes: Buffer): Field[] {
  const found: Field[] = [];
  let at = 0;
  const next = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at];
      at += 1;
      if (byte === undefined) throw new Error('protobuf message ends too early');
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
  };
  while (at < bytes.length) {
    const tag = next();
    const number = tag >> 3;
    if ((tag & 7) === 0) {
      found.push({ number, varint: next(), bytes: Buffer.alloc(0) });
      continue;
    }
    if ((tag & 7) !== 2) throw new Error(`protobuf wire type ${tag & 7} is not expected`);
    const length = next();
    found.push({ number, varint: 0, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return found;
}

function bytesField(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.of((number << 3) | 2), varint(BigInt(bytes.length)), bytes]);
}

function varint(value: bigint): Buffer {
  const out: number[] = [];
  let rest = value;
  while (rest >= 128n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Buffer.from(out);
}
