/** 点开去哪里: the pages that messages open. The phone's build stops when it does not have one of them. */
export const MESSAGE_PAGES = {
  request: 'pages/request/detail',
  task: 'pages/task/detail',
  studio: 'pages/studio/detail',
  announcement: 'pages/announcement/detail',
  applications: 'pages/office/volunteers',
  service: 'pages/volunteer/mine',
  inbox: 'pages/inbox/index',
} as const;

/** The address of such a page, of one thing where it is a page about one. */
export function messagePage(name: keyof typeof MESSAGE_PAGES, id?: string): string {
  return id === undefined ? MESSAGE_PAGES[name] : `${MESSAGE_PAGES[name]}?id=${id}`;
}

/** 说的是哪一件: the request that such an address opens; undefined where it opens anything else. */
export function requestIn(address: string): string | undefined {
  const [page, id] = address.split('?id=');
  return page === MESSAGE_PAGES.request || page === MESSAGE_PAGES.task ? id : undefined;
}
