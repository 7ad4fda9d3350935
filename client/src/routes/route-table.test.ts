import { addressOf, routeAt, routes, tabRoutes } from './route-table';

describe('routes', () => {
  test('an address carries only the given parameters, encoded', () => {
    expect(addressOf('request.new', { category: undefined })).toBe('/pages/request/new');
    expect(addressOf('request.detail', { id: 'a&b=c' })).toBe('/pages/request/detail?id=a%26b%3Dc');
  });

  test('a page is found by its path in WeChat or in a message', () => {
    expect(routeAt('/pages/request/detail?id=1')).toBe('request.detail');
    expect(routeAt('pages/office/volunteers')).toBe('office.volunteers');
    expect(routeAt('pages/gone/away')).toBeUndefined();
  });

  test('no two pages share a path, and only the four tab pages are in the main package', () => {
    const paths = Object.values(routes).map((route) => route.path);
    expect(new Set(paths).size).toBe(paths.length);
    const tabs = Object.values(routes).filter((route) => route.tab);
    expect(tabs).toEqual(tabRoutes.map((name) => routes[name]));
  });
});
