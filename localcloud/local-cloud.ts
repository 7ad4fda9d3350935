import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { durationMs } from './clock/duration';
import { type CloudParts, createParts } from './cloud-parts';
import { connectRoutes } from './cloud-routes';
import { FolderLock } from './database/engine/folder-lock';
import type { QueryPlan } from './database/indexes/explain';
import { sortOrder } from './database/query/sort';
import { parseEjson } from './database/values/ejson';
import type { Doc } from './database/values/value';
import type { Caller } from './functions/call-context';
import type { Inside } from './inside';
import { insideOf } from './inside-of';
import type { LocalCloudOptions } from './options';
import type { UsageReport } from './plan/allowance';
import type { Plan } from './plan/plan';
import type { Fired } from './timers/timers';

/** A running local cloud. */
export interface LocalCloud extends Inside {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /**
   * Advances the clock by an ISO 8601 duration and runs the timers that fall due, except those of
   * resting functions.
   */
  advance(duration: string, resting?: readonly string[]): Promise<{ now: string; fired: Fired[] }>;
  /** The plan for a query. `query` and `order` are EJSON, as on the wire. */
  explain(collection: string, query: object, order?: Record<string, 1 | -1>): QueryPlan;
  /** Calls a function as a user, as `POST /fn/<name>` does. @throws FunctionFailure */
  callFunction(name: string, openid: string, event: Record<string, unknown>): Promise<unknown>;
  /**
   * Calls a function for any caller, such as its timer.
   * @throws FunctionFailure
   */
  callAs(caller: Caller, name: string, event?: Record<string, unknown>): Promise<unknown>;
  /** The usage by day and month of the cloud's clock, as `GET /usage` reports it. */
  usage(): Promise<UsageReport>;
  /** Sets the limits from now on; earlier usage counts. `{}` removes all limits. */
  setPlan(plan: Plan): void;
  /** Stops everything; every acknowledged write is on disk. */
  close(): Promise<void>;
}

/**
 * Starts WeChat's cloud on this machine (本地云).
 * @throws Error with a clear message when the port is taken, the data folder is in use, or a
 * function's config breaks a limit of the platform
 */
export async function startLocalCloud(given: LocalCloudOptions): Promise<LocalCloud> {
  const options = withFullPaths(given);
  mkdirSync(join(options.dataDir, 'files'), { recursive: true });
  const lock = new FolderLock(options.dataDir);
  let parts: CloudParts | undefined;
  try {
    parts = createParts(options);
    if (options.startAt) parts.clock.moveTo(options.startAt);
    connectRoutes(parts, options);
    for (const { name, indexes } of options.collections ?? []) {
      await parts.database.declareCollection(name, indexes ?? []);
    }
    await options.fill?.(insideOf(parts));
    await parts.server.listen(options.port ?? 0);
  } catch (error) {
    if (parts) await closeParts(parts).catch(() => undefined);
    lock.release();
    throw error;
  }
  if (options.prewarm) parts.runtime.prewarm();
  if (options.timers !== false) parts.timers.start();
  return handle(parts, lock);
}

/** Absolute, because functions run in folders of their own. */
function withFullPaths(options: LocalCloudOptions): LocalCloudOptions {
  return {
    ...options,
    dataDir: resolve(options.dataDir),
    functionsDir: resolve(options.functionsDir),
  };
}

async function closeParts({
  timers,
  runtime,
  events,
  server,
  usageFile,
  database,
  file,
  log,
}: CloudParts): Promise<void> {
  timers.stop();
  await runtime.close();
  events.close();
  await server.close();
  usageFile.close();
  database.close();
  file.close();
  await log.close();
}

function handle(parts: CloudParts, lock: FolderLock): LocalCloud {
  const { server, database, clock, timers, runtime, allowance } = parts;
  return {
    url: server.url,
    port: server.port,
    ...insideOf(parts),
    advance: async (duration, resting) => {
      const ms = durationMs(duration);
      if (ms === undefined) throw new Error(`"${duration}" is not an ISO 8601 duration`);
      const fired = await timers.advance(ms, resting);
      return { now: clock.now().toISOString(), fired };
    },
    explain: (collection, query, order = {}) =>
      database.explain(collection, {
        filter: parseEjson(JSON.stringify(query), clock.now()) as Doc,
        order: sortOrder(order),
        skip: 0,
        limit: 100,
      }),
    callFunction: async (name, openid, event) =>
      JSON.parse(await runtime.invoke(name, event, { source: 'client', openid })),
    callAs: async (caller, name, event = {}) =>
      JSON.parse(await runtime.invoke(name, event, caller)),
    usage: () => allowance.report(),
    setPlan: (plan) => allowance.setPlan(plan),
    close: async () => {
      await closeParts(parts);
      lock.release();
    },
  };
}
