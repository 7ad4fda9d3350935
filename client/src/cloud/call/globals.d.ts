/** Put in at build time (`client/config/index.ts`). */

/** The cloud environment's id; empty means the one chosen in WeChat's developer tools. */
declare const CLOUD_ENV: string;

/** Address of a local cloud, e.g. `http://127.0.0.1:8080`; empty in a build that is published. */
declare const LOCAL_CLOUD: string;
