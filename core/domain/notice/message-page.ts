import { PAGES, type PageName } from '../base/pages';

/** 点开去哪里: the address of the page that a message opens, with an id where the page needs one. */
export function messagePage(name: PageName, id?: string): string {
  const { path } = PAGES[name];
  return id === undefined ? path : `${path}?id=${id}`;
}

/** 说的是哪一件: the id of the request that such an address opens; undefined for other pages. */
export function requestIn(address: string): string | undefined {
  const [page, id] = address.split('?id=');
  return page === PAGES['request.detail'].path || page === PAGES['task.detail'].path
    ? id
    : undefined;
}
