import { sayHeldPhotos, sayHeldVoice } from './held-words';

test('who uploaded photos is told what others see, and others what they miss', () => {
  expect(sayHeldPhotos({ checking: 0, hidden: 0 }, true)).toBe('');
  expect(sayHeldPhotos({ checking: 2, hidden: 0 }, false)).toBe('2 张照片正在检查，过一会儿再看。');
  expect(sayHeldPhotos({ checking: 1, hidden: 1 }, true)).toBe(
    '1 张照片微信还在检查，别人过一会儿才看得到；1 张照片没有通过微信的检查，别人看不到，要紧的请写成文字。',
  );
});

test.each(['checking', 'hidden'] as const)('a voice message that is %s', (held) => {
  expect(sayHeldVoice(held, true)).toContain('别人');
  expect(sayHeldVoice(held, false)).not.toContain('别人');
});
