import type { CategoryCode } from '../../../../../core/domain/category/category';
import { whomMeant } from './whom-meant';

test.each<[what: string, category: CategoryCode, called: string]>([
  ['帮我妈配一下这个月的降压药', 'medicine', '您妈妈'],
  ['我家老母亲下不了楼，想借轮椅', 'access', '您妈妈'],
  ['我八十岁的奶奶不会用手机挂号', 'digital', '您奶奶'],
  ['我爸家里水管爆了', 'leak', '您爸爸'],
  ['我爸妈的电视没声音', 'repair', '您父母'],
  ['我婆婆想找人说说话', 'care', '您婆婆'],
  ['隔壁的王奶奶一个人住，两天没下楼买菜了', 'errand', '这位邻居'],
  ['想帮对门邻居填一下补助的表', 'benefits', '这位邻居'],
])('%s is asked for somebody else', (what, category, called) => {
  expect(whomMeant(what, category)?.called).toBe(called);
});

test.each<[what: string, category: CategoryCode | '']>([
  ['厨房的灯不亮了', 'repair'],
  ['我的妈呀，家里全是水', 'leak'],
  ['楼上王大爷家漏水，漏到我家了', 'leak'],
  ['邻居夜里打麻将', 'nuisance'],
  ['我妈昨晚走了，后事不知道怎么办', 'bereavement'],
  ['我妈出门没回来，找不到了', 'missing'],
  ['我妈老说我，不想上学', 'youth'],
  ['我妈摔倒了，昏迷不醒', 'health'],
  ['帮我妈配药', ''],
])('%s (%s) is asked for oneself, or the words are unclear', (what, category) => {
  expect(whomMeant(what, category)).toBeUndefined();
});
