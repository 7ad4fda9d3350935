import * as z from 'zod/mini';
import { CAPACITY, CHARACTERS, MOST_NAMES, MOST_OPENINGS, REACH } from '../../domain/base/limits';
import { CATEGORY_CODES } from '../../domain/category/category';
import { isPhone, plainPhone } from '../../domain/person/phone';
import { lengthOf } from '../../domain/text/cut';
import { foldLine, foldLines, isVisible } from '../../domain/text/fold';
import { withoutIsolates } from '../../domain/text/isolate';
import { isMoment } from '../../domain/time/moment';

/**
 * 输入: the building blocks of all inputs. Objects are strict: an unknown field is refused, so only
 * fields named in a schema reach a rule or the database. Texts are folded and limited.
 */

/** `least` to `most` characters, counted after folding; required text must be visible. */
const bounded = (most: number, least: number) =>
  z.check<string>(({ value, issues }) => {
    const shared = { origin: 'string', input: value } as const;
    const short = lengthOf(value) < least || (least > 0 && !isVisible(value));
    if (short) issues.push({ ...shared, code: 'too_small', minimum: value === '' ? 1 : least });
    if (lengthOf(withoutIsolates(value)) > most) {
      issues.push({ ...shared, code: 'too_big', maximum: most });
    }
  });

/** 一行字: one line, such as a name, a title or a flat. */
export const line = (most: number, least = 1) =>
  z.string().check(z.overwrite(foldLine), bounded(most, least));

/** 几行字: text in several lines. */
export const lines = (most: number, least = 1) =>
  z.string().check(z.overwrite(foldLines), bounded(most, least));

/** Ids are ours or WeChat's: letters, digits, `_` and `-`. */
export const id = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** 电话: a mainland number, however it is typed; stored as digits only. */
export const phone = z.string().check(
  z.maxLength(64),
  z.overwrite(plainPhone),
  z.check(({ value, issues }) => {
    if (!isPhone(value)) issues.push({ code: 'invalid_format', format: 'phone', input: value });
  }),
);

/** 文件: the id that cloud storage gave to an upload. No part of its path leads upwards. */
export const fileId = z
  .string()
  .check(z.regex(/^cloud:\/\/(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w./-]{1,240}$/));

/** An instant in UTC, e.g. `2026-11-21T04:00:00.000Z`. */
export const moment = z.string().check(z.maxLength(24), z.refine(isMoment));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const category = z.enum(CATEGORY_CODES);

/** 位置: coordinates inside China. */
export const point = z.strictObject({
  lat: z.number().check(z.minimum(3), z.maximum(54)),
  lng: z.number().check(z.minimum(73), z.maximum(136)),
});

/** 每周的时间: opening hours, or times on duty. */
export const openings = z
  .array(
    z
      .strictObject({
        days: z
          .array(z.int().check(z.minimum(1), z.maximum(7)))
          .check(z.minLength(1), z.maxLength(7)),
        from: clock,
        to: clock,
      })
      .check(z.refine((hours) => hours.from < hours.to)),
  )
  .check(z.maxLength(MOST_OPENINGS));

/** 服务半径 in metres. */
export const reach = z.int().check(z.minimum(REACH.least), z.maximum(REACH.most));

/** 接单上限 */
export const capacity = z.int().check(z.minimum(CAPACITY.least), z.maximum(CAPACITY.most));

/** Names of people. */
export const names = z.array(line(CHARACTERS.name)).check(z.maxLength(MOST_NAMES));

/** 下一页: `<moment>~<id>` of the last item of the previous page, after its rank, as `next` gave it. */
const CURSOR = /^(?:[0-2]~)?([\dTZ:.-]{24})~[\w:-]{1,160}$/;
export const cursor = z.optional(
  z.string().check(
    z.maxLength(200),
    z.refine((text) => isMoment(CURSOR.exec(text)?.[1] ?? '')),
  ),
);

export const nothing = z.strictObject({});

export const byId = z.strictObject({ id });

/**
 * The place of a request that is about to be made: a node, or a point on the map; without either, my
 * home.
 */
export const whereabouts = { nodeId: z.optional(id), point: z.optional(point) };
