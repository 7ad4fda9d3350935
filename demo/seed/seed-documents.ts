import { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { announcementsAt } from './announcements';
import { withApplication } from './applications';
import { withCredits } from './credits';
import { deedsOf } from './deeds';
import { figuresAt } from './figures';
import { readsOf, toldToAll } from './news';
import { peopleAt } from './people';
import { replay } from './replay';
import { doneStories } from './stories/done';
import { turnedStories } from './stories/turned';
import { warmStories } from './stories/warm';
import { studiosAt } from './studios';
import { handedOn, inboxOf } from './told';
import { nodes } from './tree';

/**
 * 演示数据: the whole invented community by collection, as the cloud would have stored it if all of this
 * had really happened up to `now`. The same `now` gives the same documents.
 */
export function seedDocuments(now: Moment) {
  const studios = studiosAt(now);
  const directory = new Directory(nodes, studios);
  const people = peopleAt(now).map((person) => withApplication(person, directory));
  const known = new Map(people.map((person) => [person._id, person]));
  const stories = [...warmStories, ...turnedStories, ...doneStories];
  const requests = replay(stories, known, directory, now);
  const announcements = announcementsAt(now);

  const whoever = { people: known, studios };
  const inbox = [
    ...requests.flatMap((request) => inboxOf(request, request, whoever, now)),
    ...people.flatMap((person) => inboxOf(person, null, whoever, now)),
  ];
  return {
    orgs: nodes,
    studios,
    people: people.map((person) => withCredits(handedOn(person), inbox)),
    requests: requests.map(handedOn),
    figures: figuresAt(requests, now),
    deeds: requests.flatMap(deedsOf),
    announcements: announcements.map((one) => toldToAll(one, people)),
    announcementReads: announcements.flatMap((one) => readsOf(one, people, now)),
    inbox,
  };
}
