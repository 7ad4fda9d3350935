import type { OpenId } from '../base/identity';
import type { OfficeRole, PostRole } from '../org/office';
import type { NodeId } from '../org/org';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** 哪一类: the kind by which an administrator filters the log. */
export type DeedKind = 'contact' | 'sealed' | 'grant' | 'configuration' | 'export' | 'removal';

/** 做了什么: every logged act, with its kind; `sayDeed` puts it into words. */
export const DEED_ACTS = {
  'contact.read': 'contact',
  'contact.listed': 'contact',
  'volunteer.listed': 'contact',
  'volunteer.rung': 'contact',
  'slip.read': 'contact',
  'sealed.read': 'sealed',
  'volunteer.approved': 'grant',
  'volunteer.refused': 'grant',
  'volunteer.spokenFor': 'grant',
  'volunteer.paused': 'removal',
  'volunteer.resumed': 'grant',
  'volunteer.endAsked': 'removal',
  'volunteer.ended': 'removal',
  'volunteer.stayed': 'grant',
  'volunteer.qualified': 'grant',
  'volunteer.unqualified': 'removal',
  'person.heldBack': 'removal',
  'person.released': 'grant',
  'person.upheld': 'removal',
  'role.offered': 'grant',
  'role.begun': 'grant',
  'role.ended': 'removal',
  'role.claimed': 'grant',
  'home.vouched': 'grant',
  'home.unvouched': 'removal',
  'name.agreed': 'grant',
  'name.declined': 'grant',
  'studio.saved': 'configuration',
  'studio.reachAgreed': 'grant',
  'studio.reachEnded': 'removal',
  'tree.imported': 'configuration',
  'households.imported': 'configuration',
  'tree.renamed': 'configuration',
  'tree.moved': 'configuration',
  'tree.merged': 'configuration',
  'tree.closed': 'removal',
  'tree.opened': 'configuration',
  'settings.saved': 'configuration',
  'archive.exported': 'export',
  'archive.imported': 'configuration',
  'own.exported': 'export',
  'own.erased': 'removal',
} as const satisfies Record<string, DeedKind>;

export type DeedAct = keyof typeof DEED_ACTS;

/** 以什么身份: by which right the person acted. */
export type Capacity =
  | { readonly kind: 'office'; readonly role: OfficeRole; readonly node: NodeId }
  | { readonly kind: 'post'; readonly role: PostRole; readonly node: NodeId }
  | { readonly kind: 'lead' | 'volunteer'; readonly studioId: StudioId }
  | { readonly kind: 'oneself' };

/** 涉及: one request or studio that the deed was about, and the person it concerns; null when nobody. */
export interface DeedSubject {
  /** The id of a request or a studio; empty when the deed was about the person alone. */
  readonly id: string;
  readonly person: OpenId | null;
}

/**
 * 留痕: a record that somebody used a right over other people or their data. It is written once, never
 * changed, and kept for three years. It stores ids only; names are looked up when it is read.
 */
export interface Deed {
  readonly _id: string;
  readonly act: DeedAct;
  /** Empty in records of earlier builds, which stored no id. */
  readonly by: OpenId;
  readonly as: Capacity;
  readonly matters: readonly DeedSubject[];
  /** The path of what the deed was about. */
  readonly ancestors: readonly NodeId[];
  readonly at: Moment;
  /** The person's name at that time; only where `by` is empty. */
  readonly byName?: string;
}

const WORDS: Record<DeedAct, string> = {
  'tree.imported': '照表写入了社区和楼栋',
  'households.imported': '收进了一份住户名册',
  'tree.renamed': '给一个社区、网格或楼栋改了名',
  'tree.moved': '把一个网格或楼栋挪到了别处',
  'tree.merged': '把两个社区、网格或楼栋并成了一个',
  'tree.closed': '停用了一个社区、网格或楼栋',
  'tree.opened': '重新启用了一个社区、网格或楼栋',
  'settings.saved': '改了街道的设置',
  'contact.read': '看了一件事里的电话和门牌',
  'contact.listed': '在名单里看到了电话',
  'volunteer.listed': '在志愿者名单里看到了电话',
  'volunteer.rung': '急事找人，看了志愿者的电话',
  'slip.read': '看了一件事的交接单',
  'sealed.read': '看了一件保密的事',
  'volunteer.approved': '通过了志愿者报名',
  'volunteer.refused': '没有通过志愿者报名',
  'volunteer.spokenFor': '对志愿者报名说了一句话',
  'volunteer.paused': '暂停了志愿者接单',
  'volunteer.resumed': '恢复了志愿者接单',
  'volunteer.endAsked': '请书记请退一位志愿者',
  'volunteer.ended': '请退了志愿者',
  'volunteer.stayed': '没有同意请退志愿者',
  'volunteer.qualified': '登记了资质',
  'volunteer.unqualified': '取消了资质',
  'person.heldBack': '暂停了一个人的操作',
  'person.released': '恢复了一个人的操作',
  'person.upheld': '看了申诉，维持暂停操作',
  'role.offered': '请人任职',
  'role.begun': '开始任职',
  'role.ended': '卸下了岗位',
  'role.claimed': '认领了街道，成为管理员',
  'home.vouched': '核实了住处',
  'home.unvouched': '没有核实住处，或者收回了核实',
  'name.agreed': '同意了改称呼',
  'name.declined': '没有同意改称呼',
  'studio.saved': '改了工作室的设置',
  'studio.reachAgreed': '同意了别处的工作室来服务',
  'studio.reachEnded': '没有同意或者收回了别处的工作室来服务',
  'archive.exported': '导出了全部数据',
  'archive.imported': '导入了一份档案',
  'own.exported': '导出了自己的资料',
  'own.erased': '注销，资料已删除',
};

/** The predicate of the sentence, which follows the name of the person who acted. */
export function sayDeed(act: DeedAct): string {
  return WORDS[act];
}
