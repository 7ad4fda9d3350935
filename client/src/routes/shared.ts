/** 转发的: how a page stands in a chat. Nothing private is in any of it. */
export interface Shared {
  readonly title: string;
  /** Where it leads, by `addressOf`. */
  readonly address: string;
  readonly picture: 'announcement' | 'request' | 'studio';
}
