import * as z from 'zod/mini';
import {
  CHARACTERS,
  LEAST_WORDS,
  MOST_ADDED_PHOTOS,
  MOST_AVOIDED_STUDIOS,
  MOST_NAMES,
  MOST_PARTS,
  MOST_PHOTOS,
  MOST_RESULT_PHOTOS,
  MOST_SERVICE_DAYS,
  VOICE_SECONDS,
} from '../../domain/base/limits';
import { BENEFICIARIES } from '../../domain/category/beneficiary';
import { ARRIVALS } from '../../domain/request/model/arrival';
import { PUBLIC_LISTS } from '../../domain/request/model/list-keys';
import { MANDATES, SLIP_ITEM_KINDS } from '../../domain/request/model/slip';
import { SLIP_RULES } from '../../domain/request/model/slip-rules';
import { AT_HOME } from '../../domain/request/model/state';
import { lengthOf } from '../../domain/text/cut';
import {
  category,
  cursor,
  fileId,
  id,
  line,
  lines,
  moment,
  names,
  phone,
  point,
  whereabouts,
} from '../base/fields';

/** 在哪里: a node, or a point on the map. */
const place = z
  .strictObject({
    /** Absent: wherever `point` is. */
    nodeId: z.optional(id),
    /** The name on the map, and what the asker added to it. */
    detail: line(2 * CHARACTERS.unit + 1, 0),
    point: z.optional(point),
  })
  .check(
    z.refine(({ nodeId, point: at }) => nodeId !== undefined || at !== undefined, {
      path: ['nodeId'],
    }),
  );

/** A candidate as `requests.whomAvoided` names it. */
const key = line(2 * CHARACTERS.name + 40);

/** 您说的是谁: whom these words mean, at the place of the draft. */
export const whomAvoided = z.strictObject({ names, ...whereabouts });

export const submitRequest = z
  .strictObject({
    category,
    what: lines(CHARACTERS.what, 0),
    photos: z.array(fileId).check(z.maxLength(MOST_PHOTOS)),
    /** A place other than my home; `detail` then has the flat. */
    place: z.optional(place),
    forWhom: z.enum(['self', 'family', 'neighbour']),
    /** 当事人, when it is somebody other than the asker. */
    concerned: z.optional(z.strictObject({ name: line(CHARACTERS.name), phone })),
    voice: z.optional(
      z.strictObject({
        file: fileId,
        seconds: z.int().check(z.minimum(1), z.maximum(VOICE_SECONDS)),
      }),
    ),
    atHome: z.optional(z.array(z.enum(AT_HOME)).check(z.maxLength(AT_HOME.length))),
    beneficiaries: z.optional(
      z.array(z.enum(BENEFICIARIES)).check(z.maxLength(BENEFICIARIES.length)),
    ),
    /** 谁能看; absent: helpers only. */
    readers: z.optional(z.enum(['helpers', 'neighbours'])),
    /** 匿名; absent: not anonymous. */
    nameless: z.optional(z.enum(['no', 'to-neighbours', 'altogether'])),
    /** 不是同一件: another danger of the kind that they reported just now; absent: ask them. */
    anew: z.optional(z.boolean()),
    /** 回避 */
    avoid: z.optional(
      z.strictObject({
        studios: z.array(id).check(z.maxLength(MOST_AVOIDED_STUDIOS)),
        names,
        /** 您说的是谁: what was chosen among the candidates; absent: everybody who has the name. */
        meant: z.optional(
          z
            .array(
              z.strictObject({
                said: line(CHARACTERS.name),
                keys: z.array(key).check(z.maxLength(10)),
              }),
            )
            .check(z.maxLength(MOST_NAMES)),
        ),
      }),
    ),
  })
  .check(
    z.check((payload) => {
      const { what, voice } = payload.value;
      if (voice !== undefined || lengthOf(what) >= LEAST_WORDS) return;
      payload.issues.push({
        code: 'too_small',
        origin: 'string',
        minimum: what === '' ? 1 : LEAST_WORDS,
        input: what,
        path: ['what'],
      });
    }),
  );

/** 附近的: open requests similar to this draft. */
export const nearbyRequests = z.strictObject({
  category,
  what: lines(CHARACTERS.what, 0),
  ...whereabouts,
  /** The home entered on the same page, by an asker who had none. */
  home: z.optional(id),
});

/** 身边的事 of my community: requests that can be joined, or suggestions with their answers. */
export const listNear = z.strictObject({ kind: z.enum(PUBLIC_LISTS), before: cursor });

export const askResident = z.strictObject({ id, question: lines(CHARACTERS.question) });

export const answerQuestion = z.strictObject({ id, words: lines(CHARACTERS.answer) });

/** 协调会: the time of the meeting, and its place or subject. */
export const setHearing = z.strictObject({ id, at: moment, words: lines(CHARACTERS.hearing) });

export const correctCategory = z.strictObject({ id, category });

/** 接单, with the arrival if it is known. */
export const acceptRequest = z.strictObject({ id, arrival: z.optional(z.enum(ARRIVALS)) });

export const relocateRequest = z.strictObject({ id, place });

/** 补充: words, photos, or both. */
export const addToRequest = z.strictObject({
  id,
  words: lines(CHARACTERS.addition, 0),
  photos: z.array(fileId).check(z.maxLength(MOST_ADDED_PHOTOS)),
});

export const splitRequest = z.strictObject({
  id,
  parts: z
    .array(z.strictObject({ category, what: lines(CHARACTERS.part, LEAST_WORDS) }))
    .check(z.minLength(1), z.maxLength(MOST_PARTS)),
});

export const followUpRequest = z.strictObject({
  id,
  well: z.boolean(),
  words: lines(CHARACTERS.followUp, 0),
});

export const suggestKind = z.strictObject({ what: lines(CHARACTERS.what, 0), ...whereabouts });

export const listMine = z.strictObject({ kind: z.enum(['open', 'done']), before: cursor });

export const listTasks = z.strictObject({
  kind: z.enum(['waiting', 'mine', 'done']),
  before: cursor,
});

export const withReason = z.strictObject({ id, reason: lines(CHARACTERS.reason) });

export const withOptionalReason = z.strictObject({ id, reason: lines(CHARACTERS.reason, 0) });

export const transferRequest = z.strictObject({
  id,
  /** The studio to transfer to; absent: the secretary. */
  studioId: z.optional(id),
  reason: lines(CHARACTERS.reason),
});

export const recordNote = z.strictObject({
  id,
  note: lines(CHARACTERS.note),
  /** 说过了: whoever was named by somebody else was told so at the first contact. */
  told: z.optional(z.literal(true)),
});

export const resolveRequest = z.strictObject({
  id,
  words: lines(CHARACTERS.result),
  /** 服务时长 in minutes. */
  minutes: z.int().check(z.minimum(0), z.maximum(MOST_SERVICE_DAYS * 24 * 60)),
  photos: z.array(fileId).check(z.maxLength(MOST_RESULT_PHOTOS)),
  /** 没有拿过钱、卡、钥匙: has to be said where such things go along and no slip says otherwise. */
  tookNothing: z.optional(z.literal(true)),
});

const slip = z.string().check(z.regex(/^s\d{1,2}$/));
const cents = z.int().check(z.minimum(0), z.maximum(SLIP_RULES.mostCash));
const slipPhotos = z.array(fileId).check(z.maxLength(SLIP_RULES.mostPhotos));

/** 交接: what the volunteer takes along. */
export const entrustItems = z.strictObject({
  id,
  items: z
    .array(
      z.strictObject({
        kind: z.enum(SLIP_ITEM_KINDS),
        words: line(CHARACTERS.slipItem, 0),
        /** 分; 0 for what is no cash. */
        amount: cents,
      }),
    )
    .check(z.minLength(1), z.maxLength(SLIP_RULES.mostItems)),
  mandates: z.array(z.enum(MANDATES)).check(z.maxLength(MANDATES.length)),
  letter: slipPhotos,
});

/** 归还, with what cash was spent and what is left, in 分. */
export const giveBackItems = z.strictObject({
  id,
  slip,
  words: lines(CHARACTERS.slipWords, 0),
  spent: z.int().check(z.minimum(0), z.maximum(SLIP_RULES.mostItems * SLIP_RULES.mostCash)),
  change: z.int().check(z.minimum(0), z.maximum(SLIP_RULES.mostItems * SLIP_RULES.mostCash)),
  receipts: slipPhotos,
});

export const agreeToSlip = z.strictObject({ id, slip });

export const sayOfSlip = z.strictObject({ id, slip, words: lines(CHARACTERS.slipWords) });

export const rateRequest = z.strictObject({
  id,
  stars: z.int().check(z.minimum(1), z.maximum(5)),
  words: lines(CHARACTERS.rating, 0),
});

export const dispatchRequest = z.strictObject({
  id,
  studioId: id,
  reason: lines(CHARACTERS.reason, 0),
});

export const referRequest = z.strictObject({
  id,
  to: line(CHARACTERS.referredTo),
  note: lines(CHARACTERS.referralNote, 0),
  /** A description, when the resident left only a voice message. */
  about: z.optional(lines(CHARACTERS.about, LEAST_WORDS)),
});
