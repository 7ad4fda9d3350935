import type { WriteQueue } from '../database/engine/write-queue';
import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { Consents } from '../messages/consents';
import type { MessageStore } from '../messages/message-store';
import type { SubscribeMessage } from '../messages/subscribe-message';
import type { MessagePush } from '../push/message-push';
import { openidOf } from './function-routes';

const BODY_LIMIT = 10_000;

/** The parts that the routes work with. */
export interface MessageParts {
  store: MessageStore;
  consents: Consents;
  subscribeMessage: SubscribeMessage;
  queue: WriteQueue;
  push: MessagePush;
}

/**
 * `GET /messages`, and `GET|POST /consents`: WeChat's side of the subscription prompt;
 * `DELETE /consents?template=` is its settings page.
 */
export function messageRoutes(router: Router, parts: MessageParts): void {
  const { store, consents, subscribeMessage, queue, push } = parts;
  router.on('GET', '/messages', (exchange) => {
    const after = Number(exchange.query('after') ?? 0);
    exchange.json(200, store.list({ openid: exchange.query('openid'), after }));
  });
  router.on('GET', '/consents', (exchange) => {
    exchange.json(200, consents.of(openidOf(exchange)));
  });
  router.on('POST', '/consents', async (exchange) => {
    const openid = openidOf(exchange);
    const answers = Object.entries(await exchange.jsonBody(BODY_LIMIT)).map(([id, answer]) => {
      const template = subscribeMessage.template(id);
      if (!template) throw new HttpError(400, `template ${id} is not known`);
      if (answer !== 'accept' && answer !== 'reject') {
        throw new HttpError(400, `an answer is accept or reject, not ${String(answer)}`);
      }
      return { template, answer } as const;
    });
    await queue.run(() => {
      for (const { template, answer } of answers) consents.answer(openid, template, answer);
    });
    push.push({
      Event: 'subscribe_msg_popup_event',
      FromUserName: openid,
      List: answers.map(({ template, answer }) => ({
        TemplateId: template.id,
        SubscribeStatusString: answer,
        PopupScene: '0',
      })),
    });
    exchange.json(200, consents.of(openid));
  });
  router.on('DELETE', '/consents', async (exchange) => {
    const openid = openidOf(exchange);
    const template = subscribeMessage.template(exchange.query('template'));
    if (!template) throw new HttpError(400, 'template is not known');
    await queue.run(() => consents.refuseAll(openid, template));
    push.push({
      Event: 'subscribe_msg_change_event',
      FromUserName: openid,
      List: [{ TemplateId: template.id, SubscribeStatusString: 'reject' }],
    });
    exchange.json(200, consents.of(openid));
  });
}
