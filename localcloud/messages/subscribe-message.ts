import { isOpenid } from '../openapi/openid';
import { WxError } from '../openapi/wx-error';
import type { Consents } from './consents';
import { fitsField } from './field-rules';
import type { MessageStore, SentMessage } from './message-store';
import type { Template } from './template';

/** The arguments of `subscribeMessage.send`. */
export interface SendRequest {
  touser?: unknown;
  template_id?: unknown;
  page?: unknown;
  data?: unknown;
}

/** WeChat's side of subscription messages (订阅消息): rules, consents, and delivered messages. */
export class SubscribeMessage {
  constructor(
    private readonly templates: readonly Template[],
    private readonly consents: Consents,
    private readonly store: MessageStore,
    private readonly now: () => Date,
  ) {}

  template(id: unknown): Template | undefined {
    return this.templates.find((template) => template.id === id);
  }

  /**
   * Sends one message. Must run inside one write, because it uses up a consent and stores a message.
   * @throws WxError 40003 bad openid, 40037 unknown template, 47003 a field that breaks its rule,
   * 43101 no consent
   */
  send({ touser, template_id, page, data }: SendRequest): SentMessage {
    if (!isOpenid(touser)) throw new WxError(40003, 'invalid openid');
    const template = this.template(template_id);
    if (!template) throw new WxError(40037, 'invalid template_id');
    const values = checkedData(template, data);
    if (!this.consents.take(touser, template)) {
      throw new WxError(43101, 'user refuse to accept the msg');
    }
    return this.store.add({
      at: this.now().toISOString(),
      openid: touser,
      templateId: template.id,
      templateTitle: template.title,
      page: typeof page === 'string' && page !== '' ? page : undefined,
      data: values,
    });
  }
}

function checkedData(template: Template, data: unknown): Record<string, { value: string }> {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return Object.fromEntries(
    template.fields.map(({ name, kind }) => {
      const value = (given[name] as { value?: unknown } | undefined)?.value;
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text !== 'string' || !fitsField(kind, text)) {
        throw new WxError(47003, `argument invalid! data.${name}.value invalid`);
      }
      return [name, { value: text }];
    }),
  );
}
