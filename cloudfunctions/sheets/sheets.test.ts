import { zipSync } from 'fflate';
import { linesOf } from './read';
import { sheetOf } from './write';

const TABLE = [
  ['社区', '楼栋', '户数'],
  ['银杏里', '５号楼', '24'],
  ['𠮷祥里', '', ''],
];

test('what was written is read again, rare characters too', async () => {
  const lines = await linesOf(await sheetOf(TABLE));
  expect(lines).toEqual(TABLE);
});

test('a CSV file in UTF-8 with a byte order mark', async () => {
  const file = Buffer.from(`\ufeff${TABLE.map((cells) => cells.join(',')).join('\r\n')}`);
  expect((await linesOf(file)).slice(0, 2)).toEqual(TABLE.slice(0, 2));
});

test('a CSV file in GBK, as Chinese Excel writes it', async () => {
  const bytes = [0xc9, 0xe7, 0xc7, 0xf8, 0x2c, 0xc2, 0xa5, 0xb6, 0xb0];
  expect(await linesOf(Uint8Array.from(bytes))).toEqual([['社区', '楼栋']]);
});

test('a comma and a line break inside quotes stay in their cell', async () => {
  expect(await linesOf(Buffer.from('社区,楼栋\n"银杏里, 东区","5号\n楼"'))).toEqual([
    ['社区', '楼栋'],
    ['银杏里, 东区', '5号\n楼'],
  ]);
});

test.each([
  ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'sheet/old-format'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'sheet/unreadable'],
  ['an archive that is no sheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'sheet/unreadable'],
  ['three megabytes', Buffer.alloc(3_000_000, 'a'), 'sheet/too-large'],
  ['a small file that grows', zipSync({ 'a.xml': new Uint8Array(61_000_000) }), 'sheet/too-large'],
  ['too many lines', Buffer.from('a\n'.repeat(10_001)), 'sheet/too-large'],
])('%s is refused', async (_, file, code) => {
  await expect(linesOf(file)).rejects.toMatchObject({ code });
});
