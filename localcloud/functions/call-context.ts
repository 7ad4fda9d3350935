import type { FunctionConfig } from './function-config';

/** The person or trigger on whose behalf a function is called. */
export type Caller =
  | { source: 'client'; openid: string }
  | { source: 'function'; openid: string | undefined; chain: string }
  | { source: 'timer' }
  | { source: 'message'; openid: string | undefined };

/** The settings that are the same for all calls. */
export interface CloudIdentity {
  envId: string;
  appId: string;
}

/** The environment variables that every process of a function starts with. */
export function baseEnvironment(
  { envId }: CloudIdentity,
  adminUrl: string,
): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_PATH'];
  const own = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return {
    ...own,
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  };
}

/**
 * The environment variables of one call: the caller (openid), the source, and the cloud's address for
 * the call.
 */
export function callEnvironment(
  { appId }: CloudIdentity,
  caller: Caller,
  adminUrl: string,
): Record<string, string> {
  const openid = caller.source === 'timer' ? undefined : caller.openid;
  const wx: Record<string, string> = {
    WX_APPID: appId,
    WX_API_TOKEN: 'local',
    ...(openid === undefined ? {} : { WX_OPENID: openid }),
  };
  return {
    ...wx,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    WX_CLIENTIP: '127.0.0.1',
    TCB_SOURCE: sourceOf(caller),
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    ...(caller.source === 'timer' ? { TRIGGER_SRC: 'timer' } : {}),
  };
}

function sourceOf(caller: Caller): string {
  switch (caller.source) {
    case 'client':
      return 'wx_client';
    case 'function':
      return caller.chain;
    case 'timer':
      return 'wx_trigger';
    case 'message':
      return 'wx_client';
  }
}

/** The second argument of `exports.main`. */
export function functionContext(
  config: FunctionConfig,
  { envId }: CloudIdentity,
  requestId: string,
  environment: Record<string, string>,
): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: config.memoryMb,
    time_limit_in_ms: config.timeoutMs,
    request_id: requestId,
    function_name: config.name,
    function_version: '$LATEST',
    namespace: envId,
    tencentcloud_region: 'ap-shanghai',
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  };
}

/** The event with the caller's identity, which WeChat adds as `userInfo`. */
export function eventWithUser(
  event: Record<string, unknown>,
  { appId }: CloudIdentity,
  caller: Caller,
): Record<string, unknown> {
  const openid = caller.source === 'timer' ? undefined : caller.openid;
  return {
    ...event,
    userInfo: { appId, ...(openid === undefined ? {} : { openId: openid }) },
  };
}
