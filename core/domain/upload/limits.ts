import type { UploadKind } from './kind';

/** 上传的规矩: numbers that a street may want different. */

/** An upload can be attached for this long; without that it is deleted. */
export const FRESH_HOURS = 24;

/** A link to a file works for this long. */
export const LINK_MINUTES = 10;

const MB = 1024 * 1024;

/** The largest file of each kind, in bytes. WeChat's check takes 10 MB at most. */
export const MOST_BYTES: Readonly<Record<UploadKind, number>> = {
  photo: 5 * MB,
  voice: 2 * MB,
  sheet: 2 * MB,
};

/** `5 兆` */
export function sayMostBytes(kind: UploadKind): string {
  return `${MOST_BYTES[kind] / MB} 兆`;
}

/** WeChat is asked again when its verdict has not come after this long; it promises half an hour. */
export const CHECK_MINUTES = 35;

/** How often WeChat is asked about one file before a person looks at it. */
export const MOST_CHECKS = 3;

/** WeChat checks for people who were here within two hours, so nobody asks after that. */
export const GIVE_UP_MINUTES = 120;
