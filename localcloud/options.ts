import type { IndexDefinition } from './database/indexes/index-definition';
import type { Inside } from './inside';
import type { Template } from './messages/template';
import type { Verdicts } from './openapi/content-check';
import type { Plan, PlanName } from './plan/plan';
import type { MessageReceivers } from './push/message-push';
import type { StoragePermission } from './storage/cloud-storage';

/** A folder served under a path, such as the built web client. */
export interface Mount {
  /** `/` or `/phone`. */
  path: string;
  dir: string;
}

/** A collection created at the start (集合), with exactly these indexes. */
export interface CollectionDeclaration {
  name: string;
  indexes?: readonly IndexDefinition[];
}

/** The settings of a local cloud. Only `dataDir` and `functionsDir` have no default. */
export interface LocalCloudOptions {
  /** The folder for all data; created if missing. */
  dataDir: string;
  /** The built cloud functions (云函数): each folder with index.js, package.json and config.json. */
  functionsDir: string;
  /** Port on 127.0.0.1; 0 or absent takes any free one. */
  port?: number;
  /** 环境 id. */
  envId?: string;
  /** The mini-program's app id. */
  appId?: string;
  /** The account's subscription templates (订阅消息模板). */
  templates?: readonly Template[];
  collections?: readonly CollectionDeclaration[];
  mounts?: readonly Mount[];
  /** The maximum number of processes per function. Default 2. */
  instancesPerFunction?: number;
  /** How long a transaction may stay open, in milliseconds. Default 30,000, as on the platform. */
  transactionMs?: number;
  /**
   * The clock is advanced to this moment before anything runs; a moment in the past changes nothing.
   */
  startAt?: Date;
  /** Do the functions' timers run by themselves? Default true. `advance` runs them in any case. */
  timers?: boolean;
  /**
   * Fills a new cloud: until this has ended no function and no timer runs and no request is answered.
   */
  fill?: (inside: Inside) => Promise<unknown>;
  /** Starts one process per function at once, so that the first call is not a cold start. */
  prewarm?: boolean;
  /** 环境变量 of every function, as they are set in the console. */
  environment?: Readonly<Record<string, string>>;
  /** The plan (套餐) whose limits are enforced, by name or as limits. Without one nothing is limited. */
  plan?: Plan | PlanName;
  /** What the content check (内容安全) rejects; without it everything passes. */
  verdicts?: Verdicts;
  /**
   * Pages of the published mini-program (正式版), for which a code may be asked with `check_path`. Default
   * none, as before the first release.
   */
  publishedPages?: readonly string[];
  /** Who may read files by their ids (存储权限). Default `everybody-reads`, as on the platform. */
  storagePermission?: StoragePermission;
  /** The function that receives WeChat's events, or one by event (消息推送). */
  messageReceiver?: MessageReceivers;
  /** A JSON file with faults that apply from the start; see faults/fault.ts. */
  faultsFile?: string;
  /** Receives each line that functions print; the lines are also written to `dataDir/functions.log`. */
  onLog?: (line: string) => void;
}
