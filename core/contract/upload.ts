import * as z from 'zod/mini';
import { MOST_PHOTOS } from '../domain/base/limits';
import type { RefusalCode } from '../domain/base/refusal';
import { commandWith } from './base/operation';

const allowUploads = z.strictObject({
  photos: z.int().check(z.minimum(0), z.maximum(MOST_PHOTOS)),
  voices: z.int().check(z.minimum(0), z.maximum(1)),
  /** 表格 for an administrator's import. */
  sheets: z._default(z.int().check(z.minimum(0), z.maximum(1)), 0),
});

/** 可以传到哪里: a path in cloud storage for each file, good for a day. */
export type AllowedUploads = {
  readonly photos: readonly string[];
  readonly voices: readonly string[];
  readonly sheets: readonly string[];
};

/** The refusals of every command that attaches files. */
export const ATTACHING: readonly RefusalCode[] = [
  'upload/off',
  'upload/not-yours',
  'upload/used',
  'upload/stale',
  'upload/gone',
  'upload/too-big',
  'upload/wrong-kind',
];

/** 操作: where a phone may put its files. */
export const uploadOperations = {
  'uploads.allow': commandWith<AllowedUploads>()('anyone', allowUploads, [
    'upload/off',
    'limit/upload',
  ]),
} as const;
