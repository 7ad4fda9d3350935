import * as z from 'zod/mini';
import { AUDIENCES } from '../domain/announcement/announcement';
import { BENEFICIARIES } from '../domain/category/beneficiary';
import { CATEGORY_CODES } from '../domain/category/category';
import { GROUP_CODES } from '../domain/category/group';
import { PROMPT_ANSWERS } from '../domain/notice/consent';
import { TEMPLATE_KEYS } from '../domain/notice/template';
import { ARRIVALS } from '../domain/request/model/arrival';
import { PUBLIC_LISTS, WORKLISTS } from '../domain/request/model/list-keys';
import { AT_HOME, REQUEST_STATES } from '../domain/request/model/state';

/**
 * 输入: the schemas of what people send. Strict: an unknown field is refused, so nothing that is
 * not named here ever reaches a rule or the database. Texts are trimmed and bounded.
 */

/** Something that can be seen: format characters such as the zero-width space can't. */
const VISIBLE = /[^\s\p{Cf}]/u;

/** Text of `least` to `most` characters after trimming; where it is needed, it can be seen. */
const text = (most: number, least = 1) =>
  z.string().check(
    z.trim(),
    z.minLength(least),
    z.maxLength(most),
    z.refine((value) => value === '' || VISIBLE.test(value)),
  );

/** Ids are ours or WeChat's: letters, digits, `_` and `-`. */
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** 电话: a mainland mobile or landline number, digits and dashes. */
const phone = z.string().check(z.trim(), z.regex(/^\d[\d-]{6,15}$/));

/** 文件: an id that cloud storage gave for an upload. */
const fileId = z.string().check(z.regex(/^cloud:\/\/[\w./-]{1,240}$/));

/** An instant in UTC, e.g. `2026-11-21T04:00:00.000Z`. */
const moment = z.string().check(z.regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const category = z.enum(CATEGORY_CODES);

/** 位置: degrees of the map; somewhere in China. */
const point = z.strictObject({
  lat: z.number().check(z.minimum(3), z.maximum(54)),
  lng: z.number().check(z.minimum(73), z.maximum(136)),
});

/** 每周的时间: when something is open or somebody on duty. */
const openings = z
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
  .check(z.maxLength(14));

/** 服务半径 in metres. */
const reach = z.int().check(z.minimum(50), z.maximum(5000));
/** 接单上限 */
const capacity = z.int().check(z.minimum(1), z.maximum(200));

/** Names of people, as they are called. */
const names = z.array(text(20)).check(z.maxLength(5));

/** 下一页: `<moment>~<id>` of the last item of the page before, after its rank, as a page's `next` gave it. */
const cursor = z.optional(z.string().check(z.regex(/^([0-2]~)?[\dTZ:.-]{24}~[\w:-]{1,160}$/)));

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id });

export const saveMe = z.strictObject({
  name: text(20),
  phone,
  nodeId: id,
  /** 门牌, e.g. `602室`. */
  detail: text(30, 0),
});

export const orgChildren = z.strictObject({ parent: z.nullable(id) });

/** 在哪里: at a node, or wherever a point of the map is. */
const place = z
  .strictObject({
    /** Absent: wherever `point` is. */
    nodeId: z.optional(id),
    /** What the map calls it and what was added to it. */
    detail: text(61, 0),
    point: z.optional(point),
  })
  .check(
    z.refine(({ nodeId, point: at }) => nodeId !== undefined || at !== undefined, {
      path: ['nodeId'],
    }),
  );

/** Fewer characters say too little, unless a voice says the rest. */
const LEAST_WORDS = 4;

export const submitRequest = z
  .strictObject({
    category,
    what: text(1000, 0),
    photos: z.array(fileId).check(z.maxLength(9)),
    /** Another place than my home; the flat is then given in `detail`. */
    place: z.optional(place),
    forWhom: z.enum(['self', 'family', 'neighbour']),
    /** 当事人, when it is somebody else. */
    concerned: z.optional(z.strictObject({ name: text(20), phone })),
    voice: z.optional(
      z.strictObject({ file: fileId, seconds: z.int().check(z.minimum(1), z.maximum(60)) }),
    ),
    atHome: z.optional(z.array(z.enum(AT_HOME)).check(z.maxLength(AT_HOME.length))),
    beneficiaries: z.optional(
      z.array(z.enum(BENEFICIARIES)).check(z.maxLength(BENEFICIARIES.length)),
    ),
    /** 谁能看; absent: those who help alone. */
    readers: z.optional(z.enum(['helpers', 'neighbours'])),
    /** 匿名; absent: no. */
    nameless: z.optional(z.enum(['no', 'to-neighbours', 'altogether'])),
    /** 回避 */
    avoid: z.optional(z.strictObject({ studios: z.array(id).check(z.maxLength(5)), names })),
  })
  .check(
    z.check((payload) => {
      const { what, voice } = payload.value;
      if (voice !== undefined || what.length >= LEAST_WORDS) return;
      payload.issues.push({
        code: 'too_small',
        origin: 'string',
        minimum: what === '' ? 1 : LEAST_WORDS,
        input: what,
        path: ['what'],
      });
    }),
  );

/** Where what I am about to ask is: at a node, or a point of the map; neither: my home. */
const whereabouts = { nodeId: z.optional(id), point: z.optional(point) };

/** 附近的: like what I am about to ask. */
export const nearbyRequests = z.strictObject({
  category,
  what: text(1000, 0),
  ...whereabouts,
  /** The home that is being told on the same page, by whoever has told none yet. */
  home: z.optional(id),
});

/** 身边的事 of my community: what can be joined, or suggestions with their answers. */
export const listNear = z.strictObject({ kind: z.enum(PUBLIC_LISTS), before: cursor });

export const askResident = z.strictObject({ id, question: text(200) });
export const answerQuestion = z.strictObject({ id, words: text(500) });
/** 协调会: when they meet, and where or about what. */
export const setHearing = z.strictObject({ id, at: moment, words: text(200) });
/** 接单, with when they come, if that is known. */
export const acceptRequest = z.strictObject({ id, arrival: z.optional(z.enum(ARRIVALS)) });
export const relocateRequest = z.strictObject({ id, place });
export const addToRequest = z.strictObject({
  id,
  words: text(500, 0),
  photos: z.array(fileId).check(z.maxLength(9)),
});
export const correctCategory = z.strictObject({ id, category });
export const splitRequest = z.strictObject({
  id,
  parts: z
    .array(z.strictObject({ category, what: text(500, 4) }))
    .check(z.minLength(1), z.maxLength(5)),
});
export const followUpRequest = z.strictObject({ id, well: z.boolean(), words: text(300, 0) });

/** All of a studio that decides what it is asked; absent: as it is, null: not told any more. */
const studioTried = z.strictObject({
  /** Absent: one that is to be founded. */
  id: z.optional(id),
  paused: z.optional(z.boolean()),
  specialities: z.optional(z.array(category).check(z.maxLength(8))),
  alsoHelps: z.optional(z.array(category).check(z.maxLength(8))),
  serves: z.optional(z.array(id).check(z.maxLength(30))),
  nodeId: z.optional(id),
  point: z.optional(z.nullable(point)),
  reach: z.optional(z.nullable(reach)),
  hours: z.optional(openings),
  capacity: z.optional(capacity),
});

/**
 * 试派: where would a kind at a place, or a given request with all that it says, go? With `studio`: and
 * how would it change if this studio changed so?
 */
export const dryRun = z
  .strictObject({
    category: z.optional(category),
    nodeId: z.optional(id),
    point: z.optional(point),
    /** A request that exists, instead of a kind and a place. */
    requestId: z.optional(id),
    studio: z.optional(studioTried),
  })
  .check(z.refine((tried) => Boolean(tried.requestId ?? (tried.category && tried.nodeId))));

export const suggestKind = z.strictObject({ what: text(1000, 0), ...whereabouts });

export const listMine = z.strictObject({ kind: z.enum(['open', 'done']), before: cursor });
export const listTasks = z.strictObject({
  kind: z.enum(['waiting', 'mine', 'done']),
  before: cursor,
});

export const withReason = z.strictObject({ id, reason: text(200) });
export const withOptionalReason = z.strictObject({ id, reason: text(200, 0) });
export const transferRequest = z.strictObject({
  id,
  /** The studio that shall take it; absent: the secretary. */
  studioId: z.optional(id),
  reason: text(200),
});
export const recordNote = z.strictObject({ id, note: text(500) });
export const resolveRequest = z.strictObject({
  id,
  words: text(500),
  /** 服务时长 in minutes; at most a day, since hours above 8 are reviewed. */
  minutes: z.int().check(z.minimum(0), z.maximum(24 * 60)),
  photos: z.array(fileId).check(z.maxLength(9)),
});
export const rateRequest = z.strictObject({
  id,
  stars: z.int().check(z.minimum(1), z.maximum(5)),
  words: text(300, 0),
});
export const dispatchRequest = z.strictObject({ id, studioId: id, reason: text(200, 0) });
export const referRequest = z.strictObject({
  id,
  to: text(30),
  note: text(300, 0),
  /** What it is about, where the resident only spoke. */
  about: z.optional(text(300, LEAST_WORDS)),
});

export const applyVolunteer = z.strictObject({
  studioId: id,
  name: text(20),
  phone,
  skills: text(200),
});
export const decideVolunteer = z.strictObject({ openid: id });
export const refuseVolunteer = z.strictObject({ openid: id, reason: text(200) });
/** Absent `openid`: myself. */
/** 接单设置 of a volunteer, for themselves. */
export const volunteerTerms = z.strictObject({
  atOnce: z.int().check(z.minimum(1), z.maximum(20)),
  onDuty: openings,
  /** 亲属 */
  relatives: names,
  /** 亮号码 to those who are being helped; absent: no. */
  showPhone: z._default(z.boolean(), false),
});
export const pauseVolunteer = z.strictObject({ openid: z.optional(id), paused: z.boolean() });
export const listVolunteers = z.strictObject({
  state: z.enum(['applied', 'approved', 'paused']),
  studioId: z.optional(id),
  before: cursor,
});

export const listStudios = z.strictObject({
  category: z.optional(category),
  /** 诉求: those that serve its place, for whoever passes it on. */
  requestId: z.optional(id),
  ...whereabouts,
});
export const saveStudio = z.strictObject({
  /** Absent: a new studio. */
  id: z.optional(id),
  /** The version that was edited; absent for a new one. */
  version: z.optional(z.int()),
  name: text(20),
  lead: id,
  introduction: text(500),
  specialities: z.array(category).check(z.minLength(1), z.maxLength(8)),
  alsoHelps: z.array(category).check(z.maxLength(8)),
  serves: z.array(id).check(z.minLength(1), z.maxLength(30)),
  /** Where its room is. */
  nodeId: id,
  room: text(40),
  /** Where its door is; absent: not told. */
  point: z.optional(point),
  /** 服务半径 in metres, beside the nodes it serves; needs a point. */
  reach: z.optional(reach),
  hours: openings,
  capacity,
  fee: z.enum(['free', 'at-cost', 'paid']),
  feeNote: text(60, 0),
  paused: z.boolean(),
});

export const board = z.strictObject({});
export const listOffice = z.strictObject({
  /** A list of the desk, the most urgent first; or all there is, the newest first. */
  kind: z.enum([...WORKLISTS, 'all']),
  /** Within a community, or any other node in reach; absent: everything in reach. */
  nodeId: z.optional(id),
  group: z.optional(z.enum(GROUP_CODES)),
  category: z.optional(category),
  state: z.optional(z.enum(REQUEST_STATES)),
  /** Submitted within the last so many days. */
  days: z.optional(z.literal([7, 30, 90])),
  before: cursor,
});

export const saveAnnouncement = z.strictObject({
  id: z.optional(id),
  version: z.optional(z.int()),
  title: text(40),
  body: text(4000),
  nodeId: id,
  audience: z.enum(AUDIENCES),
});
export const announcementReach = z.strictObject({ nodeId: id, audience: z.enum(AUDIENCES) });
export const listAnnouncements = z.strictObject({
  /** `published`: for me to read; for an office also `drafts`, and `sent` by its offices. */
  kind: z.enum(['published', 'drafts', 'sent']),
  before: cursor,
});

export const recordConsents = z.strictObject({
  results: z.partialRecord(z.enum(TEMPLATE_KEYS), z.enum(PROMPT_ANSWERS)),
});
export const listInbox = z.strictObject({ before: cursor });
export const markRead = z.strictObject({
  ids: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
});
