import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock/clock';
import { CloudMeta } from './clock/cloud-meta';
import { SqliteFile } from './database/engine/sqlite-file';
import { WriteQueue } from './database/engine/write-queue';
import { LocalDatabase } from './database/local-database';
import { Faults } from './faults/faults';
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
import { Activity } from './openapi/activity';
import { ContentCheck } from './openapi/content-check';
import { MiniCodes } from './openapi/mini-codes';
import { PhoneCodes } from './openapi/phone-codes';
import type { LocalCloudOptions } from './options';
import { Allowance } from './plan/allowance';
import { readPlan } from './plan/plan';
import { UsageFile } from './plan/usage-file';
import { MessagePush } from './push/message-push';
import type { RecordedCall } from './stats/invocation';
import { Stats } from './stats/stats';
import { CloudStorage } from './storage/cloud-storage';
import { FileOwners } from './storage/file-owners';
import { Timers } from './timers/timers';

/** All parts of a local cloud, connected but not yet reachable over HTTP. */
export type CloudParts = ReturnType<typeof createParts>;

/** @throws Error in plain words when a function's config breaks a limit of the platform. */
export function createParts(options: LocalCloudOptions) {
  const { dataDir } = options;
  const identity = {
    envId: options.envId ?? 'local-env',
    appId: options.appId ?? 'wxlocal0000000000',
  };
  const configs = readFunctions(options.functionsDir);
  const log = new FunctionLog(join(dataDir, 'functions.log'), options.onLog);

  const file = new SqliteFile(join(dataDir, 'cloud.sqlite'));
  const queue = new WriteQueue(file);
  const clock = new Clock(new CloudMeta(file));
  const now = () => clock.now();
  const database = new LocalDatabase(file, queue, now, options.transactionMs);
  const filesDir = join(dataDir, 'files');
  const storage = new CloudStorage(
    filesDir,
    identity.envId,
    now,
    new FileOwners(file),
    options.storagePermission,
  );

  const usageFile = new UsageFile(file, queue, now);
  const allowance = new Allowance(usageFile.usage, {
    database: () => file.usedBytes(),
    storage: () => storage.usedBytes(),
  });
  if (options.plan !== undefined) allowance.setPlan(readPlan(options.plan));

  const stats = new Stats();
  const faults = new Faults();
  if (options.faultsFile) faults.set(JSON.parse(readFileSync(options.faultsFile, 'utf8')));
  const events = new EventStream();
  const router = new Router();
  const server = new HttpServer(router, (line) => log.write('cloud', line));

  const runtime = new FunctionRuntime({
    configs,
    identity,
    instancesPerFunction: options.instancesPerFunction ?? 2,
    environment: options.environment ?? {},
    worker: buildWorker(join(dataDir, 'runtime')),
    adminUrl: () => `${server.url}/admin`,
    clock,
    stats,
    allowance,
    log: (name, line) => log.write(name, line),
    ended: ({ calls, ...invocation }) =>
      events.send('invocation', { ...invocation, wrote: calls.some(isWrite) }),
  });
  const timers = new Timers(configs, runtime, clock, (fired) => events.send('timer', fired));
  clock.onMove(() => events.send('clock', { now: now().toISOString() }));

  const push = new MessagePush(runtime, options.messageReceiver, now);
  const consents = new Consents(file);
  const store = new MessageStore(file);
  const subscribeMessage = new SubscribeMessage(options.templates ?? [], consents, store, now);
  const activity = new Activity(now);
  const contentCheck = new ContentCheck(
    options.verdicts ?? {},
    activity,
    (event) => push.push(event),
    identity.appId,
  );
  const phoneCodes = new PhoneCodes(now, identity.appId);
  const miniCodes = new MiniCodes(now, options.publishedPages ?? []);

  return {
    identity,
    log,
    file,
    queue,
    clock,
    database,
    filesDir,
    storage,
    usageFile,
    allowance,
    stats,
    faults,
    events,
    router,
    server,
    runtime,
    timers,
    push,
    consents,
    store,
    subscribeMessage,
    activity,
    contentCheck,
    phoneCodes,
    miniCodes,
  };
}

/** Actions after which a viewer of the stored data refreshes. */
function isWrite({ action }: RecordedCall): boolean {
  return /^database\.(insert|modify|remove)/.test(action);
}
