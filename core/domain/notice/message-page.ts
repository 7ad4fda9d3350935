import { PAGES, type PageName } from '../base/pages';

/** 点开去哪里: the address of the page that a message opens, of one thing where it is a page about one. */
export function messagePage(name: PageName, id?: string): string {
  const { path } = PAGES[name];
  return id === undefined ? path : `${path}?id=${id}`;
}

/** 说的是哪一件: the request that such an address opens; undefined where it opens anything else. */
export function requestIn(address: string): string | undefined {
  const [page, id] = address.split('?id=');
  return page === PAGES['request.detail'].path || page === PAGES['task.detail'].path
    ? id
    : undefined;
}
