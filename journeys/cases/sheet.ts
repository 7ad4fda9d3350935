/** 街道的楼栋表: two new buildings, and a row without its community. */
export const SHEET = Buffer.from(
  '社区,网格,楼栋,户数\n银杏里社区,第一网格,13号楼,24\n银杏里社区,第一网格,14号楼,\n,,15号楼,\n',
);
