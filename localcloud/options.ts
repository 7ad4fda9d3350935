import type { IndexDefinition } from './database/indexes/index-definition';
import type { Inside } from './inside';
import type { Template } from './messages/template';
import type { Verdicts } from './openapi/content-check';
import type { Plan, PlanName } from './plan/plan';

/** A folder served under a path, such as the built web client. */
export interface Mount {
  /** `/` or `/phone`. */
  path: string;
  dir: string;
}

/** A collection made at the start (集合), with exactly these indexes. */
export interface CollectionDeclaration {
  name: string;
  indexes?: readonly IndexDefinition[];
}

/** What a local cloud is started with. Only `dataDir` and `functionsDir` have no default. */
export interface LocalCloudOptions {
  /** Where everything is kept; made if need be. */
  dataDir: string;
  /** The built cloud functions (云函数): each folder with index.js, package.json and config.json. */
  functionsDir: string;
  /** Port on 127.0.0.1; 0 or absent takes any free one. */
  port?: number;
  /** 环境 id. */
  envId?: string;
  /** The mini-program's app id. */
  appId?: string;
  /** Subscription templates (订阅消息模板) as the account has them. */
  templates?: readonly Template[];
  collections?: readonly CollectionDeclaration[];
  mounts?: readonly Mount[];
  /** How many processes one function may have at a time. Default 2. */
  instancesPerFunction?: number;
  /** How long a transaction may stay open, in milliseconds. Default 30,000, as on the platform. */
  transactionMs?: number;
  /** A moment to which the clock is moved before anything runs; one that has passed changes nothing. */
  startAt?: Date;
  /** Whether the functions' timers run by themselves. Default true. `advance` runs them in any case. */
  timers?: boolean;
  /**
   * Fills a cloud before its door opens: until this has ended no function runs, no timer goes off
   * and nobody is answered.
   */
  fill?: (inside: Inside) => Promise<unknown>;
  /** Starts one process per function at once, so that the first call is not a cold start. */
  prewarm?: boolean;
  /** 环境变量 of every function, as they are set in the console. */
  environment?: Readonly<Record<string, string>>;
  /** The plan (套餐) whose limits are enforced, by name or as limits; without one nothing is. */
  plan?: Plan | PlanName;
  /** What the content check (内容安全) finds; without it everything passes. */
  verdicts?: Verdicts;
  /** The function that receives WeChat's events (消息推送). */
  messageReceiver?: string;
  /** A JSON file with a list of faults that are on from the start; see faults/fault.ts. */
  faultsFile?: string;
  /** Receives each line that functions print; they are kept in `dataDir/functions.log` in any case. */
  onLog?: (line: string) => void;
}
