import type { CategoryCode } from '../../../../../core/domain/category/category';
import { distressIn } from '../../../../../core/domain/category/help-phrases';
import type { ForWhom } from '../../../../../core/domain/request/model/state';

/** 替谁, according to the words. */
export interface Meant {
  readonly forWhom: Exclude<ForWhom, 'self'>;
  /** What the form calls this person: 您妈妈. */
  readonly called: string;
}

/** Categories in which a helper does something for one person. */
const SERVES_ONE: readonly (CategoryCode | '')[] = [
  'leak',
  'repair',
  'errand',
  'medicine',
  'moving',
  'health',
  'care',
  'access',
  'forms',
  'benefits',
  'digital',
];

/** In these kinds a neighbour in the words is usually the cause, not the person to help. */
const COMES_FROM_NEIGHBOURS: readonly (CategoryCode | '')[] = ['leak', 'repair', 'moving'];

/** Parents and grandparents: they may live elsewhere, and the helper visits and rings them. */
const ELDERS: readonly (readonly [words: string, called: string])[] = [
  ['奶奶', '您奶奶'],
  ['爷爷', '您爷爷'],
  ['外婆|姥姥', '您外婆'],
  ['外公|姥爷', '您外公'],
  ['岳母|丈母娘', '您岳母'],
  ['岳父|丈人', '您岳父'],
  ['婆婆', '您婆婆'],
  ['公公', '您公公'],
  ['爸妈|父母', '您父母'],
  ['妈|母亲', '您妈妈'],
  ['爸|父亲', '您爸爸'],
];

/** 我妈, 我家老母亲, 我八十岁的奶奶. */
const OWN = '我(?:[^，。；！？、\\s我]{0,8}的|们|家|们家)?老?';

/** 我的妈呀 means nobody's mother. */
const NO_SIGH = '(?!呀|啊|哎)';

/** 帮邻居, 楼上的王奶奶, 隔壁老人. */
const NEIGHBOUR =
  /[替帮给][^，。；！？\s]{0,4}邻居|(?:邻居|隔壁|楼上|楼下|对门)家?的?[一-龥]{0,4}(?:奶奶|爷爷|大爷|大妈|大娘|阿姨|婆婆|老人|老太|老先生)/;

/**
 * 替谁: the person named in the words; undefined if there is none. In distress it is not guessed, so
 * that no further question appears.
 */
export function whomMeant(what: string, category: CategoryCode | ''): Meant | undefined {
  if (!SERVES_ONE.includes(category) || distressIn(what).size > 0) return undefined;
  const elder = ELDERS.find(([words]) => new RegExp(`${OWN}(?:${words})${NO_SIGH}`).test(what));
  if (elder) return { forWhom: 'family', called: elder[1] };
  if (COMES_FROM_NEIGHBOURS.includes(category) || !NEIGHBOUR.test(what)) return undefined;
  return { forWhom: 'neighbour', called: '这位邻居' };
}

/** What the questions call the person it is for. */
export function callThem(forWhom: ForWhom, meant: Meant | undefined): string {
  if (meant?.forWhom === forWhom) return meant.called;
  return forWhom === 'neighbour' ? '这位邻居' : '家里人';
}
