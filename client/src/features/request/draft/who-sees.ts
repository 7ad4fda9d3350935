import { categoryOf } from '../../../../../core/domain/category/category';
import type { RequestDraft } from './draft-fields';
import { whomOf } from './fitting';
import { openness } from './request-draft';

/** For most categories, and before one is chosen. */
const ORDINARY = { sealed: false, responsible: 'studios' } as const;

/**
 * 谁看得到电话和门牌: whose data are shown, and to whom. The asker for somebody else is not called, so nobody
 * sees their number. The readers of the words are named below the category.
 */
export function whoSees(draft: RequestDraft): string {
  const { category } = draft;
  if (openness(draft).nameless === 'altogether')
    return '您选了匿名：电话和家里的门牌，谁也看不到。';
  const { sealed, responsible } = category === '' ? ORDINARY : categoryOf(category);
  const whose = WHOSE[whomOf(draft)];
  if (sealed) return `${whose}，只有接手的那一位看得到。`;
  const office = '书记和街道平时看不到，只有亲自办理、回访或处理不满意时才能看';
  if (responsible === 'office') return `${whose}，${office}；转给志愿者办，就是他和领衔人看得到。`;
  return `${whose}，接手的志愿者和他的领衔人看得到；${office}。`;
}

const WHOSE: Readonly<Record<RequestDraft['forWhom'], string>> = {
  self: '电话和门牌',
  family: '您自己的电话谁也看不到。家里人的电话，和要去的门牌',
  neighbour: '您自己的电话谁也看不到。这位邻居的电话，和要去的门牌',
};
