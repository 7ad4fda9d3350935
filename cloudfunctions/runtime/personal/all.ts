import type { CollectionName } from '../../store/collections';
import { heldAnnouncementReads, heldAnnouncements } from './announcements';
import { heldAppointments } from './appointments';
import { heldDeeds } from './deeds';
import type { Holding, NothingPersonal } from './holding';
import { heldInbox } from './inbox';
import { heldOrgs } from './orgs';
import { heldPeople } from './people';
import { heldPlans } from './plans';
import { heldProgress } from './progress';
import { heldRequests } from './requests';
import { heldSettings } from './settings';
import { heldStudios } from './studios';
import { heldUploads } from './uploads';

/**
 * 个人信息清单: what every collection stores about a person. Erasing goes through it in this order; the
 * person's own document comes last, because a crashed run finds the rest by it. A missing collection
 * does not compile.
 */
export const PERSONAL: Readonly<Record<CollectionName, Holding | NothingPersonal>> = {
  requests: heldRequests,
  uploads: heldUploads,
  inbox: heldInbox,
  announcementReads: heldAnnouncementReads,
  announcements: heldAnnouncements,
  studios: heldStudios,
  deeds: heldDeeds,
  plans: heldPlans,
  settings: heldSettings,
  orgs: heldOrgs,
  appointments: heldAppointments,
  progress: heldProgress,
  people: heldPeople,
  readings: { because: '已经并入留痕，里面是空的' },
  codes: { because: '只有楼栋、工作室、社区的码' },
  households: { because: '只有加了密钥的指纹：没有密钥，谁也读不出是哪一户、什么电话' },
  heldOver: { because: '只有算不回是谁的记号、停到哪天、哪一级停的；到期就删' },
  figures: { because: '只有数' },
  lately: { because: '只有工作室的数' },
  lessons: { because: '只有词片段的计数，没有原话' },
  agenda: { because: '只有程序下次什么时候看' },
};

/** The collections with personal data, in the order of erasing. */
export const HOLDINGS: readonly (readonly [CollectionName, Holding])[] = Object.entries(
  PERSONAL,
).flatMap(([name, one]) => ('what' in one ? [[name as CollectionName, one] as const] : []));
