import { AdminEndpoint } from './admin/admin-endpoint';
import { databaseActions } from './admin/database-actions';
import { functionActions } from './admin/function-actions';
import { storageActions } from './admin/storage-actions';
import type { CloudParts } from './cloud-parts';
import { OpenApis } from './openapi/open-apis';
import type { LocalCloudOptions } from './options';
import { clockRoutes } from './routes/clock-routes';
import { faultRoutes } from './routes/fault-routes';
import { fileRoutes } from './routes/file-routes';
import { functionRoutes } from './routes/function-routes';
import { messageRoutes } from './routes/message-routes';
import { mountRoutes } from './routes/mount-routes';
import { openapiRoutes } from './routes/openapi-routes';
import { planRoutes } from './routes/plan-routes';
import { statsRoutes } from './routes/stats-routes';
import { storageRoutes } from './routes/storage-routes';

/** Makes the parts of a cloud reachable over HTTP. */
export function connectRoutes(parts: CloudParts, { mounts = [] }: LocalCloudOptions): void {
  const { router, events } = parts;
  const admin = adminEndpoint(parts);
  router.on('POST', '/admin', (exchange) => admin.serve(exchange, undefined));
  router.on('POST', '/admin/i/', (exchange, callId) => admin.serve(exchange, callId));
  router.on('GET', '/events', (exchange) => events.connect(exchange));
  functionRoutes(router, parts);
  clockRoutes(router, parts.clock, parts.timers);
  messageRoutes(router, parts);
  openapiRoutes(router, parts.phoneCodes);
  statsRoutes(router, parts.stats);
  planRoutes(router, parts.allowance);
  faultRoutes(router, parts.faults);
  fileRoutes(router, parts.storage, parts.filesDir);
  storageRoutes(router, parts.storage, parts.allowance);
  mountRoutes(router, mounts);
}

function adminEndpoint(parts: CloudParts): AdminEndpoint {
  const { database, clock, runtime, storage, server, stats, allowance, faults, log } = parts;
  return new AdminEndpoint({
    actions: {
      ...databaseActions(database, () => clock.now()),
      ...functionActions(runtime),
      ...storageActions(storage, allowance, () => `${server.url}/files/`),
    },
    openApis: openApis(parts),
    runtime,
    stats,
    allowance,
    clock,
    faults,
    log: (line) => log.write('cloud', line),
  });
}

function openApis({
  queue,
  subscribeMessage,
  events,
  push,
  contentCheck,
  phoneCodes,
  miniCodes,
}: CloudParts): OpenApis {
  return new OpenApis({
    'subscribeMessage.send': async (args) => {
      const message = await queue.run(() => subscribeMessage.send(args));
      events.send('message', message);
      push.push({
        Event: 'subscribe_msg_sent_event',
        FromUserName: message.openid,
        List: [
          {
            TemplateId: message.templateId,
            MsgID: String(message.id),
            ErrorCode: '0',
            ErrorStatus: 'success',
          },
        ],
      });
      return { msgid: message.id };
    },
    'security.msgSecCheck': (args) => contentCheck.text(args),
    'security.mediaCheckAsync': (args) => contentCheck.media(args),
    'phonenumber.getPhoneNumber': (args) => phoneCodes.exchange(args),
    'wxacode.getUnlimited': (args) => miniCodes.draw(args),
  });
}
