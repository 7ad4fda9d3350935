import type { FunctionRuntime } from '../functions/function-runtime';

/** An event that WeChat pushes to a mini-program's message handler (消息推送). */
export interface PushedEvent {
  Event: string;
  /** The person it is about. */
  FromUserName?: string;
  [field: string]: unknown;
}

/** The function that receives all events, or one for each event (the console's pairs of type and event). */
export type MessageReceivers = string | Readonly<Record<string, string>>;

/** Sends WeChat's events to the functions that the account named as their receivers. */
export class MessagePush {
  constructor(
    private readonly runtime: FunctionRuntime,
    private readonly receivers: MessageReceivers | undefined,
    private readonly now: () => Date,
  ) {}

  /** Pushes an event. Like WeChat, it neither waits for the function nor reads its answer. */
  push(event: PushedEvent): void {
    const receiver = this.receiverOf(event.Event);
    if (!receiver || !this.runtime.has(receiver)) return;
    const message = {
      ToUserName: 'gh_local',
      CreateTime: Math.floor(this.now().getTime() / 1000),
      MsgType: 'event',
      ...event,
    };
    const caller = { source: 'message', openid: event.FromUserName } as const;
    void this.runtime.invoke(receiver, message, caller).catch(() => undefined);
  }

  private receiverOf(event: string): string | undefined {
    return typeof this.receivers === 'string' ? this.receivers : this.receivers?.[event];
  }
}
