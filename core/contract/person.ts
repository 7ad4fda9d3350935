import * as z from 'zod/mini';
import { CHARACTERS } from '../domain/base/limits';
import { id, lines, moment } from './base/fields';
import { command, type Rules } from './base/operation';

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

const CHANGED: Rules = ['policy/forbidden', 'people/not-held-back', 'person/changed-meanwhile'];

/** 操作: holding somebody back from writing, the appeal against it, and its answer. */
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
} as const;
