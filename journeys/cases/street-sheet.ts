/** 街道的楼栋表: 300 rows of three communities, twelve of them bad, as an operator's first file. */

const COMMUNITIES = ['梅园社区', '松园社区', '桃园社区'];
const HEADINGS = ['社区', '小区', '网格', '楼栋', '户数'];

export const STREET_SHEET: readonly (readonly string[])[] = [
  HEADINGS,
  ...Array.from({ length: 288 }, (_, at) => [
    COMMUNITIES[at % 3] ?? '',
    '',
    '',
    `${at + 1}号楼`,
    '24',
  ]),
  ...Array.from({ length: 6 }, (_, at) => ['', '', '', `${at}号楼`, '']),
  ...Array.from({ length: 6 }, (_, at) => ['梅园社区', '', '', `${at + 500}号楼`, '很多']),
];
