import { grantOf, type Role } from '../../core/domain/org/office';
import type { Place } from '../../core/domain/org/org';
import { consentsTo } from '../../core/domain/person/consent';
import { type Person, stranger } from '../../core/domain/person/person';
import { SEALED_KINDS } from '../../core/domain/person/qualification';
import { CLAIMED } from '../../core/domain/person/residence';
import { appliedTo, type Standing } from '../../core/domain/person/standing';
import { daysAfter, type Moment } from '../../core/domain/time/moment';
import { declarationOf, openidOfVolunteer, pathOfStudio, studioId } from './studios';
import {
  buildingId,
  type CommunityKey,
  communityId,
  district,
  flat,
  gridId,
  subdistrict,
} from './tree';
import { daysAgo } from './when';

type Home = readonly [community: CommunityKey, building: number, detail: string];
type Row = readonly [key: string, name: string, home: Home];

/** 居民 without another role. */
const residents: readonly Row[] = [
  ['li', '李桂芳', ['yinxing', 5, '602室']],
  ['zhang', '张玉兰', ['yinxing', 5, '201室']],
  ['zhao', '赵敏', ['yinxing', 2, '503室']],
  ['huang', '黄志远', ['yinxing', 8, '101室']],
  ['guo', '郭春梅', ['yinxing', 11, '404室']],
  ['gao', '高远', ['yinxing', 7, '1203室']],
  ['zhu', '朱婷', ['yinxing', 3, '302室']],
  ['liu', '刘洋', ['shiliu', 6, '801室']],
  ['hu', '胡立', ['shiliu', 2, '305室']],
  ['qian', '钱宝珍', ['shiliu', 10, '102室']],
  ['meng', '孟凡', ['shiliu', 4, '601室']],
  ['du', '杜娟', ['guixiang', 1, '202室']],
  ['jia', '贾阿福', ['guixiang', 9, '103室']],
  ['xia', '夏雯', ['guixiang', 12, '701室']],
];

type VolunteerRow = readonly [...Row, studio: string, skills: string];

/** 志愿者, approved; the lead of a studio comes before its members. */
const volunteers: readonly VolunteerRow[] = [
  ['zhou', '周德顺', ['yinxing', 3, '101室'], 'leak-yinxing', '水电三十年，有电工证'],
  ['wang', '王海生', ['yinxing', 6, '402室'], 'leak-yinxing', '水管、马桶、跳闸'],
  ['sun', '孙立新', ['guixiang', 4, '302室'], 'leak-street', '应急抢修'],
  ['ma', '马骁', ['shiliu', 8, '1101室'], 'leak-street', '门锁、门窗'],
  ['zheng', '郑学勤', ['yinxing', 9, '204室'], 'repair', '家电修理'],
  ['feng', '冯亮', ['shiliu', 3, '503室'], 'repair', '电视、手机'],
  ['cui', '崔长河', ['guixiang', 2, '101室'], 'repair-guixiang', '小修小补'],
  ['tang', '唐小雨', ['yinxing', 1, '702室'], 'errand', '开车、跑医院'],
  ['han', '韩冬', ['shiliu', 7, '202室'], 'errand', '早上和傍晚都有空'],
  ['xu', '许凤英', ['yinxing', 4, '301室'], 'care', '退休干部，会张罗'],
  ['deng', '邓佳', ['guixiang', 6, '403室'], 'care', '社工，会陪聊'],
  ['lin', '林慧', ['shiliu', 5, '401室'], 'health', '退休护士长'],
  ['luo', '罗敏', ['yinxing', 12, '501室'], 'health', '药剂师'],
  ['liang', '梁素芬', ['shiliu', 9, '101室'], 'nursing', '执业护士'],
  ['song', '宋岚', ['guixiang', 8, '602室'], 'nursing', '康复治疗'],
  ['cao', '曹金凤', ['shiliu', 1, '102室'], 'mediation', '做了二十年调解'],
  ['peng', '彭秀兰', ['guixiang', 3, '501室'], 'mediation', '退休教师'],
  ['shen', '沈思源', ['guixiang', 10, '901室'], 'law', '执业律师'],
  ['jiang', '蒋文博', ['shiliu', 11, '703室'], 'law', '执业律师'],
  ['su', '苏念', ['shiliu', 12, '602室'], 'counsel', '心理咨询师'],
  ['ye', '叶知秋', ['yinxing', 10, '801室'], 'counsel', '中学心理老师'],
  ['ding', '丁大力', ['yinxing', 2, '102室'], 'environment', '有三轮车，能搬能清'],
  ['yu', '余晓燕', ['guixiang', 5, '302室'], 'environment', '垃圾分类指导'],
  ['fan', '范卫宁', ['guixiang', 2, '301室'], 'hazard', '退休消防员'],
  ['cheng', '程浩', ['shiliu', 4, '1002室'], 'hazard', '物业工程师'],
  ['yuan', '袁朝阳', ['shiliu', 6, '302室'], 'jobs', '做过十年人事'],
  ['wei', '魏晴', ['yinxing', 7, '605室'], 'jobs', '职业培训老师'],
  ['fu', '傅小曼', ['shiliu', 2, '702室'], 'children', '小学老师'],
  ['xie', '谢雨桐', ['yinxing', 8, '903室'], 'children', '大学生，数学好'],
  ['gong', '龚丽', ['guixiang', 7, '401室'], 'forms', '窗口退休，政策熟'],
  ['pan', '潘磊', ['shiliu', 10, '504室'], 'forms', '教手机'],
  ['bai', '白雪琴', ['yinxing', 1, '203室'], 'culture', '合唱指挥'],
  ['shi', '石勇', ['yinxing', 9, '402室'], 'culture', '书法'],
];

/** 报名, waiting for a secretary. */
const applicants: readonly VolunteerRow[] = [
  ['fang', '方晓', ['yinxing', 6, '1001室'], 'leak-yinxing', '在职党员，学暖通的，周末都在家'],
  ['ren', '任飞', ['yinxing', 12, '303室'], 'errand', '骑车快，下班后能跑腿'],
  ['yao', '姚蓓', ['shiliu', 8, '402室'], 'children', '幼儿园老师，会讲故事'],
];

/** 志愿者 who have paused. */
const resting: readonly VolunteerRow[] = [
  ['jin', '金大勇', ['guixiang', 11, '502室'], 'repair', '空调、冰箱；最近出差多'],
];

type RoleRow = readonly [...Row, role: Role, node: string];

/** 书记 of the three communities, the 街道 officer, and an administrator, who handles no requests. */
const offices: readonly RoleRow[] = [
  ['secretary-chen', '陈静', ['yinxing', 4, '502室'], 'secretary', communityId('yinxing')],
  ['secretary-wu', '吴志平', ['shiliu', 5, '203室'], 'secretary', communityId('shiliu')],
  ['secretary-he', '何美玲', ['guixiang', 6, '601室'], 'secretary', communityId('guixiang')],
  ['officer-gu', '顾明远', ['guixiang', 12, '1102室'], 'officer', subdistrict._id],
  ['administrator-mao', '毛晓东', ['shiliu', 7, '901室'], 'administrator', district._id],
  ['grid-worker-geng', '耿立秋', ['yinxing', 8, '502室'], 'grid-worker', gridId('yinxing', 2)],
  ['captain-chu', '褚桂珍', ['yinxing', 5, '303室'], 'captain', buildingId('yinxing', 5)],
];

export const openidOfResident = (key: string): string => `o-demo-resident-${key}`;

/** 孟凡 has been here since before anybody was asked to agree: she is asked at her next command. */
const NOT_ASKED = openidOfResident('meng');

/** All people of the demonstration, before the stories. */
export function peopleAt(now: Moment): Person[] {
  const joined = daysAgo(100, '09:00')(now);
  const applied = daysAgo(1, '10:20')(now);
  const consentsOf = ({ partyMember }: Person) =>
    consentsTo(['service', 'health', 'child', ...(partyMember ? ['party' as const] : [])], joined);
  const people = [
    ...residents.map(([key, name, home]) => person(openidOfResident(key), name, home)),
    ...volunteers.map((row) => alsoElsewhere(volunteer(row, 'approved', joined), joined)),
    ...applicants.map((row) => volunteer(row, 'applied', applied)),
    ...resting.map((row) => volunteer(row, 'paused', joined)),
    ...offices.map(([key, name, home, role, node]) => ({
      ...person(`o-demo-${key}`, name, home),
      roles: [grantOf(role, node, { since: joined })],
    })),
  ];
  return people.map((one, index) => ({
    ...one,
    phone: madeUpPhone(index + 1),
    consents: one._id === NOT_ASKED ? {} : consentsOf(one),
    residence: residenceOf(one._id, now),
  }));
}

/** 住处核实: 张玉兰 waits for the captain of her building; the secretary has vouched for 赵敏. */
function residenceOf(openid: string, now: Moment): Person['residence'] {
  const at = daysAgo(1, '18:40')(now);
  if (openid === openidOfResident('zhang')) return { askedAt: at, vouched: null };
  if (openid !== openidOfResident('zhao')) return CLAIMED;
  const as = { kind: 'office', role: 'secretary', node: communityId('yinxing') } as const;
  return { askedAt: null, vouched: { at, by: 'o-demo-secretary-chen', as } };
}

/** 在两家工作室: 郑学勤 repairs appliances, and also lamps and locks with the studio of 桂香弄. */
function alsoElsewhere(one: Person, joined: Moment): Person {
  if (one._id !== openidOfVolunteer('zheng')) return one;
  const there = {
    studioId: studioId('repair-guixiang'),
    ancestors: pathOfStudio('repair-guixiang'),
  };
  const also = {
    ...appliedTo(there, '家电修理，周末可以过去', joined),
    state: 'approved',
  } as const;
  return { ...one, standings: [...one.standings, also] };
}

function person(openid: string, name: string, home: Home): Person {
  const place: Place = flat(...home);
  return { ...stranger(openid), version: 1, name, home: place, ancestors: place.ancestors };
}

function volunteer(row: VolunteerRow, state: Standing['state'], appliedAt: Moment): Person {
  const [key, name, home, studio, skills] = row;
  const there = { studioId: studioId(studio), ancestors: pathOfStudio(studio) };
  return {
    ...person(openidOfVolunteer(key), name, home),
    standings: [{ ...appliedTo(there, skills, appliedAt), state }],
    appliedAt,
    partyMember: state === 'approved',
    qualifications: qualificationsOf(studio, skills, appliedAt),
  };
}

/** 资质 for the sealed kinds of their studio: one ends soon, so that the office sees it on its list. */
function qualificationsOf(studio: string, skills: string, at: Moment): Person['qualifications'] {
  const { own, also = [] } = declarationOf(studio);
  const proof = skills.includes('执业') ? 'licence' : 'training';
  return SEALED_KINDS.filter((kind) => [...own, ...also].includes(kind)).map((kind) => ({
    ...{ kind, proof, words: skills, until: daysAfter(at, kind === 'youth' ? 120 : 400) },
    ...{ by: 'o-demo-officer-gu', at, told: 'nothing' },
  }));
}

/** Numbers with 154 are assigned to nobody in China, so nobody's telephone rings. */
export function madeUpPhone(number: number): string {
  return `154${String(number).padStart(8, '0')}`;
}
