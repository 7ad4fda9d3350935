import { BENEFICIARIES, sayBeneficiary } from '../category/beneficiary';
import { CATEGORIES } from '../category/category';
import { chinaTime, isMoment } from '../time/moment';

/** 字段的叫法: the labels of the fields in an export; fields without a label appear only in the JSON. */
const FIELDS: Readonly<Record<string, string>> = {
  name: '称呼',
  phone: '电话',
  detail: '门牌',
  skills: '会做的',
  relatives: '回避的亲属',
  consents: '同意过的用途',
  what: '说的话',
  words: '文字',
  category: '类别',
  askerName: '署名',
  submittedAt: '提出时间',
  closedAt: '办完时间',
  stars: '评价',
  minutes: '服务分钟',
  text: '内容',
  at: '时间',
  readAt: '看过时间',
  photos: '照片',
  file: '语音',
  beneficiaries: '特殊情况',
  leadName: '领衔人',
};

const LABELS = new Map<string, string>([
  ...CATEGORIES.map(({ code, label }) => [code, label] as const),
  ...BENEFICIARIES.map((one) => [one, sayBeneficiary(one)] as const),
]);

/** One item of an export as lines of text. */
export function sayItem(item: object): string {
  return linesOf(item).join('\n');
}

function linesOf(value: object): string[] {
  return Object.entries(value).flatMap(([field, inner]) => {
    const label = FIELDS[field];
    if (isEmpty(inner)) return [];
    if (typeof inner === 'object') {
      const plain = Array.isArray(inner) && inner.every((one) => typeof one === 'string');
      if (plain)
        return label ? [`${label}：${inner.map((one) => sayValue(field, one)).join('、')}`] : [];
      const inside = Array.isArray(inner) ? inner.filter((one) => !saysNothing(one)) : inner;
      return linesOf(inside);
    }
    return label ? [`${label}：${sayValue(field, inner)}`] : [];
  });
}

function isEmpty(value: unknown): value is null | undefined | '' {
  const nothing = value === null || value === undefined || value === '';
  return nothing || (Array.isArray(value) && value.every(saysNothing));
}

/** An event without words of the person: the text leaves it out, the JSON has it. */
function saysNothing(one: unknown): boolean {
  return typeof one === 'object' && one !== null && Object.keys(one).sort().join() === 'at,type';
}

function sayValue(field: string, value: unknown): string {
  const text = String(value);
  if (field === 'category' || field === 'beneficiaries') return LABELS.get(text) ?? text;
  return isMoment(text) ? chinaTime(text).format('YYYY 年 M 月 D 日 HH:mm') : text;
}
