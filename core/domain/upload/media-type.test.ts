import { endingOf, endingsOf } from './media-type';

const bytes = (...content: (number | string)[]) =>
  Uint8Array.from(
    content.flatMap((one) =>
      typeof one === 'string' ? [...one].map((letter) => letter.charCodeAt(0)) : [one],
    ),
  );

test.each([
  ['photo', 'jpg', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['photo', 'png', bytes(0x89, 'PNG', 13, 10, 26, 10, 0)],
  ['photo', 'gif', bytes('GIF89a')],
  ['voice', 'mp3', bytes('ID3', 4)],
  ['voice', 'mp3', bytes(0xff, 0xf3, 0x48)],
  ['voice', 'm4a', bytes(0, 0, 0, 24, 'ftypM4A')],
  ['voice', 'webm', bytes(0x1a, 0x45, 0xdf, 0xa3)],
  ['voice', 'wav', bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
] as const)('a %s that begins like %s is one', (kind, ending, content) => {
  expect(endingOf(kind, content)).toBe(ending);
  expect(endingsOf(kind)).toContain(ending);
});

test.each([
  ['photo', bytes('<html><script>')],
  ['photo', bytes('ID3', 4)],
  ['photo', bytes('RIFF', 1, 2, 3, 4, 'WEBP')],
  ['voice', bytes(0xff, 0xd8, 0xff)],
  ['voice', bytes('RIFF', 1, 2, 3, 4, 'AVI ')],
  ['photo', bytes()],
] as const)('a %s is not accepted with other content', (kind, content) => {
  expect(endingOf(kind, content)).toBeUndefined();
});
