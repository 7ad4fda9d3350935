import { MiniCodes } from './mini-codes';

test('more than a minute allows are refused, until the next minute', async () => {
  let now = new Date('2026-11-30T10:00:10Z');
  const codes = new MiniCodes(() => now, [], 2);
  const draw = () => codes.draw({ scene: 'a', width: 280 });
  await draw();
  await draw();
  await expect(draw()).rejects.toMatchObject({ errcode: 45009 });
  now = new Date('2026-11-30T10:01:00Z');
  await expect(draw()).resolves.toMatchObject({ contentType: 'image/png' });
});
