import type { RouteName } from '../../client/src/routes/route-table';

/** 一条街: the assumed usage of one month. */
export const STREET = {
  residents: 100_000,
  requests: 5000,
  announcements: 20,
  pageViews: 40_000,
  days: 30,
  /** How many of a hundred residents have allowed a message about announcements. */
  readersPerHundred: 10,
} as const;

/** How many of a hundred page views are of this page. */
const VIEWS: Readonly<Partial<Record<RouteName, number>>> = {
  home: 28,
  inbox: 14,
  'request.detail': 12,
  tasks: 8,
  'task.detail': 7,
  'announcement.detail': 6,
  'request.new': 6,
  'request.result': 3,
  'request.mine': 3,
  'request.near': 2,
  me: 2,
  'announcement.list': 2,
  'office.board': 2,
  'office.list': 2,
  'studio.list': 1,
  'studio.detail': 0.5,
  'me.profile': 0.5,
  'volunteer.mine': 0.3,
  'volunteer.apply': 0.2,
  'office.volunteers': 0.2,
};

/** Pages that are viewed now and then. */
const SELDOM = 0.1;

export function viewsOf(page: RouteName): number {
  return VIEWS[page] ?? SELDOM;
}
