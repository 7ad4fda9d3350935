import { sayKept } from '../time/retention';

/** 第一次用: the notice on one sheet; the whole text is one tap away. */
export const FIRST_USE: readonly string[] = [
  '要帮您办事，得记下您的称呼、电话、住处，和您说的事。由街道和居委会保管，不作别的用。',
  `来帮忙的人看得到电话和门牌，办完 ${sayKept('contact')}后删掉；照片留 ${sayKept('files')}，文字留 ${sayKept('words')}。`,
  '随时可以查看、导出、撤回、注销。不同意也能看工作室和公告。',
];

/** 满十四岁: what agreeing says as well; nobody is asked for a date of birth. */
export const OF_AGE = '点同意，就是说您满十四岁；不满的，请监护人来点。';
