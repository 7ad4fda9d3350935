import type { FunctionRuntime } from '../functions/function-runtime';

/** An event that WeChat pushes to a mini-program's message handler (消息推送). */
export interface PushedEvent {
  Event: string;
  /** The person it is about. */
  FromUserName?: string;
  [field: string]: unknown;
}

/** Sends WeChat's events to the function that the account named as their receiver. */
export class MessagePush {
  constructor(
    private readonly runtime: FunctionRuntime,
    private readonly receiver: string | undefined,
    private readonly now: () => Date,
  ) {}

  /** Pushes an event. Like WeChat, it neither waits for the function nor reads its answer. */
  push(event: PushedEvent): void {
    if (!this.receiver || !this.runtime.has(this.receiver)) return;
    const message = {
      ToUserName: 'gh_local',
      CreateTime: Math.floor(this.now().getTime() / 1000),
      MsgType: 'event',
      ...event,
    };
    const caller = { source: 'message', openid: event.FromUserName } as const;
    void this.runtime.invoke(this.receiver, message, caller).catch(() => undefined);
  }
}
