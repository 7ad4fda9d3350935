import type { Person } from '../../../core/domain/person/person';
import { collection } from '../collection';
import { peopleSteps } from '../shape/people';

/** 居民: due for their own notices, and for the open work of those who left. */
export const people = collection<Person>({
  indexes: [
    'ancestors getsNews _id',
    'roles.node',
    'standings.studioId standings.state -appliedAt -_id',
    'standings.ancestors standings.state -appliedAt -_id',
    'ancestors joining.atOffice -appliedAt -_id',
    'heldBack.ancestors',
    'called.wanted.over called.wanted.at _id',
    'due.at',
    'provenPhone',
    'ancestors residence.askedAt _id',
    'ancestors residence.vouched.at _id',
  ],
  steps: peopleSteps,
  due: 'on-agenda',
  notices: [],
});
