import type { Moment } from '../time/moment';

/** 打开哪个版本: what WeChat opens when the code is scanned: the published one, the trial, or the developer's. */
export const CODE_VERSIONS = ['release', 'trial', 'develop'] as const;
export type CodeVersion = (typeof CODE_VERSIONS)[number];

/** 小程序码: made once by WeChat and kept. `_id` is its scene. */
export interface MiniCode {
  readonly _id: string;
  /** The picture, in cloud storage. */
  readonly file: string;
  readonly opens: CodeVersion;
  readonly at: Moment;
}
