import * as z from 'zod/mini';
import { CHARACTERS } from '../domain/base/limits';
import type { NodeId } from '../domain/org/org';
import type { Moment } from '../domain/time/moment';
import { cursor, id, line, lines, moment } from './base/fields';
import { command, query, type Rules } from './base/operation';
import type { Page } from './base/page';

const holdBack = z
  .strictObject({
    personId: z.optional(id),
    /** Instead of a person: whoever asked for this, whose id no office learns. */
    requestId: z.optional(id),
    /** The person reads it. */
    reason: lines(CHARACTERS.reason),
    until: moment,
  })
  .check(
    z.refine(({ personId, requestId }) => (personId === undefined) !== (requestId === undefined), {
      path: ['personId'],
    }),
  );

const ofPerson = z.strictObject({ personId: id });

const appeal = z.strictObject({ words: lines(CHARACTERS.appeal) });

const uphold = z.strictObject({ personId: id, reason: lines(CHARACTERS.reason) });

/** The home as it was shown, and whether whoever vouches knows that the person lives there. */
const vouch = z.strictObject({
  personId: id,
  nodeId: id,
  detail: line(CHARACTERS.unit, 0),
  known: z._default(z.boolean(), true),
});

/** `asked`: who waits for it, the longest wait first; `vouched`: for whom it was done, the latest first. */
const residents = z.strictObject({ kind: z.enum(['asked', 'vouched']), before: cursor });

/** 一户人家: a person whose home somebody here can vouch for. No telephone. */
export interface ResidentLine {
  readonly id: string;
  readonly name: string;
  readonly nodeId: NodeId;
  /** `兴业里社区 · 5号楼` */
  readonly placeName: string;
  readonly detail: string;
  /** Since when they wait, or when it was vouched for. */
  readonly at: Moment;
  /** `5号楼楼组长`; null while nobody has vouched. */
  readonly by: string | null;
}

const CHANGED: Rules = ['policy/forbidden', 'people/not-held-back', 'person/changed-meanwhile'];

/** 操作: holding somebody back from writing, the appeal against it and its answer; vouching for homes. */
export const personOperations = {
  'people.holdBack': command('office', holdBack, [
    'policy/forbidden',
    'request/not-found',
    'people/holds-too-long',
    'people/released-above',
    'person/changed-meanwhile',
  ]),
  'people.release': command('office', ofPerson, CHANGED),
  'people.appeal': command('anyone', appeal, [
    'people/not-held-back',
    'people/appealed-already',
    'person/changed-meanwhile',
  ]),
  'people.uphold': command('office', uphold, [
    ...CHANGED,
    'people/no-appeal',
    'people/own-decision',
  ]),
  'people.residents': query<Page<ResidentLine>>()('voucher', residents, ['policy/forbidden']),
  'people.vouch': command('voucher', vouch, [
    'policy/forbidden',
    'people/no-flat',
    'people/home-changed',
    'people/vouched-already',
    'people/nothing-to-vouch',
    'person/changed-meanwhile',
  ]),
} as const;
