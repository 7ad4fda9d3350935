import * as cloud from 'wx-server-sdk';

// The SDK's types take only a name for `env`; its documentation says to pass this symbol.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

export { cloud };

// `throwOnNotFound` is documented but missing from the SDK's types.
const options = { throwOnNotFound: false } as object;

/** The environment's database. A missing document is read as null instead of throwing. */
export const database = cloud.database(options);

/** 查询与更新指令: the SDK's query and update commands. */
export const _ = database.command;
