import type { CollectionName } from '../../store/collections';
import { heldAnnouncementReads, heldAnnouncements } from './announcements';
import { heldDeeds } from './deeds';
import type { Holding, NothingPersonal } from './holding';
import { heldInbox } from './inbox';
import { heldPeople } from './people';
import { heldRequests } from './requests';
import { heldStudios } from './studios';

/**
 * 个人信息清单: what every collection keeps about a person. Erasing goes through it from above; the person
 * comes last, for whoever dies half-way finds by them what is left. A collection that is not in it does not
 * compile.
 */
export const PERSONAL: Readonly<Record<CollectionName, Holding | NothingPersonal>> = {
  requests: heldRequests,
  inbox: heldInbox,
  announcementReads: heldAnnouncementReads,
  announcements: heldAnnouncements,
  studios: heldStudios,
  deeds: heldDeeds,
  people: heldPeople,
  readings: { because: '已经并入留痕，里面是空的' },
  orgs: { because: '只有街道、社区、楼栋' },
  figures: { because: '只有数' },
  lately: { because: '只有工作室的数' },
  lessons: { because: '只有词片段的计数，没有原话' },
  progress: { because: '只有程序走到哪一步' },
  agenda: { because: '只有程序下次什么时候看' },
};

/** The collections that keep something about people, in the order in which it is erased. */
export const HOLDINGS: readonly (readonly [CollectionName, Holding])[] = Object.entries(
  PERSONAL,
).flatMap(([name, one]) => ('what' in one ? [[name as CollectionName, one] as const] : []));
