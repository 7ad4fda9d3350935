import type { Person } from '../../../core/domain/person/person';
import { collection } from '../collection';
import { peopleSteps } from '../shape/people';

/** 居民: notices of theirs, and what those who left had in hand. */
export const people = collection<Person>({
  indexes: [
    'ancestors getsNews _id',
    'roles.node',
    'standings.studioId standings.state -appliedAt -_id',
    'standings.ancestors standings.state -appliedAt -_id',
    'due.at',
  ],
  steps: peopleSteps,
  due: 'on-agenda',
  notices: [],
});
