/**
 * The real `wx-server-sdk` in this process, talking to a local cloud. Its context is the process's
 * environment, so there is one cloud at a time.
 */
export function connectSdk({ url }: { url: string }, envId = 'local-env'): Sdk {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  });
  const cloud = require('wx-server-sdk') as Sdk;
  cloud.init({ env: envId });
  return cloud;
}

/** The SDK as its own types describe it. */
export type Sdk = typeof import('wx-server-sdk');
