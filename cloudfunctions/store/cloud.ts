import * as cloud from 'wx-server-sdk';

// The SDK's types take only a name for `env`, its documentation this symbol.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

export { cloud };

// `throwOnNotFound` is documented and missing from the SDK's types.
const options = { throwOnNotFound: false } as object;

/** The environment's database; a missing document is null, not an error. */
export const database = cloud.database(options);

/** 查询与更新指令 of the SDK. */
export const _ = database.command;
