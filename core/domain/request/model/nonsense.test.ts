import { saysNothing } from './nonsense';

test.each([
  '',
  '你好',
  '您好，在吗？',
  '测试',
  '测试测试 test',
  '123456',
  '啊啊啊啊',
  '。。。。',
  '😀😀😀😀',
])('%s says nothing', (what) => {
  expect(saysNothing(what)).toBe(true);
});

test.each(['你好，我家灯坏了', '漏水了', '想测试一下血糖', 'help me please', '马桶堵'])(
  '%s says something',
  (what) => {
    expect(saysNothing(what)).toBe(false);
  },
);
