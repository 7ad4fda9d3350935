import { firstStep } from './first-step';

test.each([
  ['插座冒火花，有焦味', '总闸'],
  ['电线 冒烟了', '总闸'],
  ['厨房煤气味很重', '开窗'],
  ['天然气好像漏了', '开窗'],
  ['厨房水管爆了，水漏到楼下', '总水阀'],
  ['水漫到客厅了', '总水阀'],
])('"%s" has a first step: %s', (words, step) => {
  expect(firstStep(words)).toContain(step);
});

test.each([
  '',
  '水龙头一直滴水',
  '插座坏了，插不进去',
  '家里跳闸了',
  '换个电线',
  '交煤气费',
  '漏电保护器要换',
])('"%s" has none', (words) => {
  expect(firstStep(words)).toBeUndefined();
});
