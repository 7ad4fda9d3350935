/** 转发的: how a shared page looks in a chat. It must contain nothing private. */
export interface Shared {
  readonly title: string;
  /** Where it leads, by `addressOf`. */
  readonly address: string;
  readonly picture: 'announcement' | 'request' | 'studio';
}
