import { pageConfig } from './page-config';

test("a page's settings are derived from its line in the table", () => {
  expect(pageConfig('request.new')).toEqual({
    navigationBarTitleText: '我要求助',
    enablePullDownRefresh: false,
  });
  expect(pageConfig('home')).toMatchObject({
    enablePullDownRefresh: true,
    navigationBarTextStyle: 'white',
  });
});
