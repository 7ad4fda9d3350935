import type { Person } from '../../../core/domain/person/person';
import { collection } from '../collection';
import { peopleSteps } from '../shape/people';

/** 居民: notices of theirs, and what those who left had in hand. */
export const people = collection<Person>({
  indexes: [
    'ancestors getsNews _id',
    'roles.node',
    'volunteer.studioId volunteer.state -volunteer.appliedAt -_id',
    'volunteer.ancestors volunteer.state -volunteer.appliedAt -_id',
    'due.at',
  ],
  steps: peopleSteps,
  due: 'on-agenda',
  notices: [],
});
