/** 转发的: the card of a shared page in a chat. It must contain nothing private. */
export interface Shared {
  readonly title: string;
  /** The address it opens, made by `addressOf`. */
  readonly address: string;
  readonly picture: 'announcement' | 'request' | 'studio';
}
