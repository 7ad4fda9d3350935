import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { OrgNode } from '../org/org';
import { withDue } from '../time/due';
import type { Moment } from '../time/moment';
import type { Studio } from './studio';

/** 等那边点头: the office over a place is asked whether this studio may serve it. */
export function noticeOfReachAsked(
  { name }: Pick<Studio, 'name'>,
  { ancestors, name: place }: Pick<OrgNode, 'ancestors' | 'name'>,
  now: Moment,
): Notice {
  return {
    to: { kind: 'office', role: 'secretary', ancestors },
    except: [],
    template: 'task',
    words: {
      subject: '工作室想来服务',
      status: '待您定',
      at: now,
      tip: briefly(`${name}想服务${place}`, '一家工作室想来服务'),
    },
    text: `${name}也想服务${place}。您点头以后，那里的事才会派给这家。`,
    page: messagePage('office.people'),
    urgent: false,
  };
}

/** What an office elsewhere decided about one place. */
export interface ReachDecided {
  readonly place: string;
  readonly became: 'agreed' | 'declined' | 'takenBack';
  /** Empty when it agreed. */
  readonly reason: string;
}

const STATUS = { agreed: '已点头', declined: '没有点头', takenBack: '已收回' } as const;

/** The studio's office and its lead are told what the office elsewhere decided. */
export function noticesOfReachDecided(
  studio: Pick<Studio, '_id' | 'name' | 'ancestors'>,
  { place, became, reason }: ReachDecided,
  now: Moment,
): readonly Notice[] {
  const what = {
    agreed: `${place}那边点头了，那里的事现在也会派给${studio.name}。`,
    declined: `${place}那边没有点头，那里的事不派给${studio.name}：${reason}`,
    takenBack: `${place}那边收回了，那里新的事不再派给${studio.name}，手上的请接着办完：${reason}`,
  };
  const said = {
    except: [],
    template: 'progress',
    words: { subject: '工作室服务范围', status: STATUS[became], at: now, tip: '点开看看' },
    text: what[became],
    page: messagePage('studio.detail', studio._id),
    urgent: false,
  } as const;
  return [
    { ...said, to: { kind: 'lead', studioId: studio._id } },
    { ...said, to: { kind: 'office', role: 'secretary', ancestors: studio.ancestors } },
  ];
}

/** The studio with notices for its next version, which the timer hands on. */
export function telling(studio: Studio, notices: readonly Notice[], now: Moment): Studio {
  if (notices.length === 0) return studio;
  const version = studio.version + 1;
  const added = Object.fromEntries(notices.map((notice, at) => [`v${version}n${at}`, notice]));
  return {
    ...studio,
    due: withDue(studio.due, 'tell', now),
    notices: { ...studio.notices, ...added },
  };
}
