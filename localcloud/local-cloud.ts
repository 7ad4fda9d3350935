import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AdminEndpoint } from './admin/admin-endpoint';
import { databaseActions } from './admin/database-actions';
import { functionActions } from './admin/function-actions';
import { storageActions } from './admin/storage-actions';
import { Clock } from './clock/clock';
import { CloudMeta } from './clock/cloud-meta';
import { durationMs } from './clock/duration';
import { SqliteFile } from './database/engine/sqlite-file';
import { WriteQueue } from './database/engine/write-queue';
import type { QueryPlan } from './database/indexes/explain';
import { LocalDatabase } from './database/local-database';
import { sortOrder } from './database/query/sort';
import { parseEjson } from './database/values/ejson';
import type { Doc } from './database/values/value';
import { buildWorker } from './functions/build-worker';
import { readFunctions } from './functions/function-config';
import { FunctionLog } from './functions/function-log';
import { FunctionRuntime } from './functions/function-runtime';
import { EventStream } from './http/event-stream';
import { Router } from './http/router';
import { HttpServer } from './http/server';
import { Consents } from './messages/consents';
import { MessageStore } from './messages/message-store';
import { SubscribeMessage } from './messages/subscribe-message';
import { OpenApis } from './openapi/open-apis';
import type { LocalCloudOptions } from './options';
import { clockRoutes } from './routes/clock-routes';
import { functionRoutes } from './routes/function-routes';
import { messageRoutes } from './routes/message-routes';
import { mountRoutes } from './routes/mount-routes';
import { statsRoutes } from './routes/stats-routes';
import { storageRoutes } from './routes/storage-routes';
import { Stats } from './stats/stats';
import { CloudStorage } from './storage/cloud-storage';
import { type Fired, Timers } from './timers/timers';

/** A running local cloud. */
export interface LocalCloud {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** Adds documents (plain values; dates as `Date`) in one write, as a seed does. */
  importDocuments(collection: string, docs: readonly object[]): Promise<void>;
  collectionIsEmpty(collection: string): boolean;
  /** Moves the clock by an ISO 8601 duration and runs the timers that fall due. */
  advance(duration: string): Promise<{ now: string; fired: Fired[] }>;
  now(): Date;
  /** How a query would be answered. `query` and `order` are EJSON, as on the wire. */
  explain(collection: string, query: object, order?: Record<string, 1 | -1>): QueryPlan;
  /** Calls a function as a user, as `POST /fn/<name>` does. @throws FunctionFailure */
  callFunction(name: string, openid: string, event: Record<string, unknown>): Promise<unknown>;
  /** Stops everything; what was acknowledged is on disk. */
  close(): Promise<void>;
}

/**
 * Starts WeChat's cloud on this machine (本地云).
 * @throws Error in plain words when the port is taken or a function's config breaks a limit.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, functionsDir } = options;
  const filesDir = join(dataDir, 'files');
  mkdirSync(filesDir, { recursive: true });
  const identity = {
    envId: options.envId ?? 'local-env',
    appId: options.appId ?? 'wxlocal0000000000',
  };
  const log = new FunctionLog(join(dataDir, 'functions.log'), options.onLog);
  const configs = readFunctions(functionsDir);
  const worker = buildWorker(join(dataDir, 'runtime'));

  const file = new SqliteFile(join(dataDir, 'cloud.sqlite'));
  const queue = new WriteQueue(file);
  const clock = new Clock(new CloudMeta(file));
  const now = () => clock.now();
  const database = new LocalDatabase(file, queue, now);
  const consents = new Consents(file);
  const store = new MessageStore(file);
  const subscribeMessage = new SubscribeMessage(options.templates ?? [], consents, store, now);
  const storage = new CloudStorage(filesDir, identity.envId, now);
  const stats = new Stats();
  const events = new EventStream();
  const router = new Router();
  const server = new HttpServer(router, (line) => log.write('cloud', line));

  const runtime = new FunctionRuntime({
    configs,
    identity,
    instancesPerFunction: options.instancesPerFunction ?? 2,
    worker,
    adminUrl: () => `${server.url}/admin`,
    clock,
    stats,
    log: (name, line) => log.write(name, line),
    ended: ({ calls: _calls, ...invocation }) => events.send('invocation', invocation),
  });
  const timers = new Timers(configs, runtime, clock, (fired) => events.send('timer', fired));
  clock.onMove(() => events.send('clock', { now: now().toISOString() }));

  const openApis = new OpenApis({
    'subscribeMessage.send': async (args) => {
      const message = await queue.run(() => subscribeMessage.send(args));
      events.send('message', message);
      return { msgid: message.id };
    },
  });
  const admin = new AdminEndpoint({
    actions: {
      ...databaseActions(database, now),
      ...functionActions(runtime),
      ...storageActions(storage, () => `${server.url}/files/`),
    },
    openApis,
    runtime,
    stats,
    clock,
    log: (line) => log.write('cloud', line),
  });

  router.on('POST', '/admin', (exchange) => admin.serve(exchange, undefined));
  router.on('POST', '/admin/i/', (exchange, callId) => admin.serve(exchange, callId));
  router.on('GET', '/events', (exchange) => events.connect(exchange));
  functionRoutes(router, runtime);
  clockRoutes(router, clock, timers);
  messageRoutes(router, { store, consents, subscribeMessage, queue });
  statsRoutes(router, stats);
  storageRoutes(router, storage, filesDir);
  mountRoutes(router, options.mounts ?? []);

  const close = async () => {
    timers.stop();
    await runtime.close();
    events.close();
    await server.close();
    database.close();
    file.close();
    await log.close();
  };
  try {
    for (const { name, indexes } of options.collections ?? []) {
      await database.declareCollection(name, indexes ?? []);
    }
    await server.listen(options.port ?? 0);
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  if (options.prewarm) runtime.prewarm();
  if (options.timers !== false) timers.start();

  return {
    url: server.url,
    port: server.port,
    importDocuments: async (collection, docs) => {
      const inserted = await database.insert(collection, docs as Doc[]);
      if (inserted.error) throw inserted.error;
    },
    collectionIsEmpty: (collection) => database.count(collection, {}).total === 0,
    advance: async (duration) => {
      const ms = durationMs(duration);
      if (ms === undefined) throw new Error(`${duration} is no ISO 8601 duration`);
      const fired = await timers.advance(ms);
      return { now: now().toISOString(), fired };
    },
    now,
    explain: (collection, query, order = {}) =>
      database.explain(collection, {
        filter: parseEjson(JSON.stringify(query), now()) as Doc,
        order: sortOrder(order),
        skip: 0,
        limit: 100,
      }),
    callFunction: async (name, openid, event) =>
      JSON.parse(await runtime.invoke(name, event, { source: 'client', openid })),
    close,
  };
}
