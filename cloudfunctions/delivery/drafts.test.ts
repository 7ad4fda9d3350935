import { templates } from '../../core/contract/templates';
import type { Announcement } from '../../core/domain/announcement/announcement';
import { noticeOfAnnouncement } from '../../core/domain/announcement/announcement-notice';
import { CATEGORY_CODES, type CategoryCode } from '../../core/domain/category/category';
import { foldedWords } from '../../core/domain/notice/folded-words';
import type { Notice } from '../../core/domain/notice/notice';
import {
  noticeOfApplication,
  noticeOfDecision,
} from '../../core/domain/person/application-notices';
import { stranger } from '../../core/domain/person/person';
import { phoneFallbackNotice } from '../../core/domain/policy/phone-fallback';
import type { RequestEvent } from '../../core/domain/request/model/event';
import type { Owner } from '../../core/domain/request/model/owner';
import type { Slip } from '../../core/domain/request/model/slip';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { noticesOf } from '../../core/domain/request/telling/notices';
import {
  everyEvent,
  LENGTHS,
  type Length,
  namesIn,
  personName,
  someOffice,
  someStudio,
  someVolunteer,
} from '../../core/domain/testing/every-event';
import { accepted, offered, volunteer } from '../../core/domain/testing/given';
import { NOW, pathOf } from '../../core/domain/testing/town';
import { chinaTime } from '../../core/domain/time/moment';
import { dateMomentsIn, sayMomentsIn } from '../../core/domain/time/moments-in';
import { fitsField } from '../../localcloud/messages/field-rules';
import { fieldsFor } from './fields';

/**
 * 每一步、每一个人: who is told in each step of a request, and with which status word. Each message must fit
 * its template, even with the longest names that the forms accept: nothing is cut and nothing is
 * refused.
 */

/** Every possible owner at the time of an event. */
const OWNERS: Readonly<Record<string, (length: Length) => Owner>> = {
  'a studio': someStudio,
  'a volunteer': someVolunteer,
  'the secretary': () => someOffice('secretary'),
  'the officer': () => someOffice('officer'),
};

function given(category: CategoryCode, owner: Owner): ServiceRequest {
  const request = owner.kind === 'studio' ? offered() : accepted();
  const joined = { openid: 'neighbour', at: NOW, rating: null };
  const asked = [someStudio(), { ...someStudio(), studioId: 'west' }];
  const changed = {
    ...request,
    category,
    owner,
    joined: [joined],
    asked,
    askedStudios: asked.map(({ studioId }) => studioId),
    assignee: volunteer(),
    slips: [slip()],
  };
  return changed as ServiceRequest;
}

/** 交接单: the volunteer has the keys. */
function slip(): Slip {
  const taken = { by: volunteer().openid, at: NOW, confirmedAt: NOW };
  const items = [{ kind: 'keys', words: '大门钥匙', amount: 0 }] as const;
  const open = { returned: null, contested: null, settled: null };
  return { id: 's1', holder: volunteer().openid, items, mandates: [], letter: [], taken, ...open };
}

/** 角色: the person whom a notice means. */
function roleOf({ to }: Notice): string {
  switch (to.kind) {
    case 'person':
      return { grandma: 'asker', neighbour: 'joined' }[to.openid] ?? 'volunteer';
    case 'studio':
    case 'lead':
      return `${to.kind} ${to.studioId}`;
    case 'office':
      return to.role;
    default:
      return to satisfies never;
  }
}

/** What is wrong with a message: a field that WeChat would refuse, or a cut text. */
function misfits({ template, words }: Pick<Notice, 'template' | 'words'>): string[] {
  const fields = fieldsFor(templates[template], words);
  return templates[template].fields.flatMap(({ name, kind, from }) => {
    const value = fields[name]?.value ?? '';
    const meant =
      from === 'at' ? chinaTime(words.at).format('YYYY年M月D日 HH:mm') : dateMomentsIn(words[from]);
    return fitsField(kind, value) && value === meant ? [] : [`${name}: ${meant} → ${value}`];
  });
}

/** Locked screens show it: which of the resident's words, telephone and flat a notice contains. */
function secretsIn(notice: Notice, { what, concerned, place }: ServiceRequest): string[] {
  const shown = JSON.stringify(notice);
  return [what, concerned.phone, place.detail].filter((secret) => shown.includes(secret));
}

const NAMES_USUAL = namesIn('usual');
const NAMES = Object.keys(everyEvent('usual'));

function happened(name: string, length: Length = 'usual'): RequestEvent {
  const event = everyEvent(length)[name];
  if (!event) throw new Error(`there is no sample of an event called ${name}`);
  return event;
}

describe.each(NAMES)('%s', (name) => {
  test.each(Object.entries(OWNERS))('with %s as the owner every message fits', (_who, owner) => {
    const wrong = LENGTHS.flatMap((length) =>
      CATEGORY_CODES.flatMap((category) => {
        const request = given(category, owner(length));
        return noticesOf(happened(name, length), request, namesIn(length)).flatMap((notice) => [
          ...misfits(notice),
          ...secretsIn(notice, request),
          ...(/^[^{}]+[。！？]$/u.test(sayMomentsIn(notice.text, NOW))
            ? []
            : [`no sentence: ${notice.text}`]),
        ]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('each role has one notice at most', () => {
    for (const owner of Object.values(OWNERS)) {
      const roles = noticesOf(happened(name), given('leak', owner('usual')), NAMES_USUAL).map(
        roleOf,
      );
      expect(roles.length).toBe(new Set(roles).size);
    }
  });
});

/** Who is told what in danger when two studios are asked, by event. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'request.submitted': [],
  'request.offered': ['studio east 待接单', 'studio west 待接单', 'asker 已派单', 'joined 已派单'],
  'request.reminded a studio': ['studio east 还没人接', 'studio west 还没人接'],
  'request.reminded a volunteer': ['volunteer 快到期了'],
  'request.reminded an office': ['secretary 快到期了'],
  'request.urged a studio': ['studio east 催办', 'studio west 催办'],
  'request.urged a volunteer': ['volunteer 催办'],
  'request.residentReminded of an answer': ['asker 等您回答'],
  'request.residentReminded of a meeting': [
    'asker 快开会了',
    'joined 快开会了',
    'volunteer 快开会了',
  ],
  'request.residentReminded of the result': ['asker 请您确认'],
  'request.residentReminded of judging': ['asker 请您评价', 'joined 请您评价'],
  'request.calledLead': ['lead east 没人接', 'lead west 没人接', 'secretary 没人接'],
  'request.left in time': ['volunteer 已转派'],
  'request.left too late': ['secretary 没人接'],
  'request.left as its place moved': ['secretary 已转派'],
  'request.escalated to the secretary': ['secretary 待安排', 'asker 已转书记', 'joined 已转书记'],
  'request.escalated to the officer': ['officer 待安排', 'asker 已转街道', 'joined 已转街道'],
  'request.queued': ['secretary 在排队', 'asker 排队中', 'joined 排队中'],
  'request.corrected': ['asker 改了类别', 'joined 改了类别', 'volunteer 改了类别'],
  'request.relocated': ['volunteer 改了地点', 'joined 改了地点'],
  'request.added': ['volunteer 有补充'],
  'request.joined': ['volunteer 多人反映'],
  'request.checked passed': [],
  'request.checked not passed': ['asker 只给帮忙的'],
  'request.fileHidden risky': ['asker 照片没过'],
  'request.fileHidden for a person': ['asker 照片没过', 'secretary 请看一看'],
  'request.paused': ['asker 约协调会', 'joined 约协调会'],
  'request.asked': ['asker 请您回答'],
  'request.asked in danger': ['asker 请您回答'],
  'request.replied': ['volunteer 已回答'],
  'request.resumed': ['volunteer 接着办', 'asker 接着办', 'joined 接着办'],
  'request.parted': ['asker 几家协办', 'joined 几家协办'],
  'request.partClosed': ['volunteer 协办进展', 'joined 协办进展'],
  'request.accepted': ['asker 有人接了', 'joined 有人接了'],
  'request.accepted and says when': ['asker 有人接了', 'joined 有人接了'],
  'request.recorded': ['asker 办理中', 'joined 办理中'],
  'request.overdue': ['volunteer 已超时', 'secretary 已超时', 'asker 已超时', 'joined 已超时'],
  'request.resolved': ['asker 已办结', 'joined 已办结'],
  'request.resolved and took nothing along': ['asker 已办结', 'joined 已办结'],
  'request.confirmed by the asker': ['volunteer 已确认', 'joined 已办好'],
  'request.confirmed by the clock': ['asker 已办好', 'joined 已办好'],
  'request.rated with one star': ['secretary 不满意'],
  'request.rated with five': [],
  'request.followUpDue': ['secretary 该回访'],
  'request.followUpDue and no office may ask': ['asker 回访', 'joined 回访'],
  'request.followedUp': [],
  'request.reopened': ['secretary 退回重办', 'volunteer 退回重办', 'joined 退回重办'],
  'request.referred': ['volunteer 已转外部', 'asker 已转外部', 'joined 已转外部'],
  // Recorded by the asker; the others by somebody who is neither end, so that both are told.
  'request.slip entrusted': ['volunteer 请您核对'],
  'request.slip givenBack': ['asker 请您核对', 'volunteer 请您核对'],
  'request.slip agreed': ['asker 已确认', 'volunteer 已确认'],
  'request.slip contested': ['asker 对不上', 'volunteer 对不上', 'secretary 对不上'],
  'request.slip settled': ['asker 已了结', 'volunteer 已了结'],
  'request.slip reminded': ['asker 还没交清', 'volunteer 还没交清', 'secretary 还没交清'],
  'request.withdrawn by the asker': ['volunteer 已撤回', 'joined 已撤回'],
  'request.withdrawn by the clock': ['volunteer 已结束'],
};

test.each(NAMES)('who is told of %s, and in which words', (name) => {
  const notices = noticesOf(happened(name), given('leak', volunteer()), NAMES_USUAL);
  const told = notices.map((notice) => `${roleOf(notice)} ${notice.words.status}`);
  expect(told).toEqual(TOLD[name]);
});

test('the notice to the person who has to phone fits too', () => {
  for (const category of CATEGORY_CODES) {
    expect(misfits(phoneFallbackNotice(given(category, someStudio()), '5号楼', NOW))).toEqual([]);
  }
});

test('volunteers’ applications and decisions fit too', () => {
  for (const length of LENGTHS) {
    const applicant = { ...stranger('li'), name: personName(length) };
    expect(misfits(noticeOfApplication(applicant, pathOf('xingye'), NOW))).toEqual([]);
    expect(
      misfits(
        noticeOfDecision(applicant, { _id: 'east', name: namesIn(length).studio('east') }, NOW),
      ),
    ).toEqual([]);
  }
});

test("an announcement's message has the beginning of its title and its origin", () => {
  const announcement: Announcement = {
    _id: 'a1',
    version: 1,
    state: 'published',
    title: '',
    body: '',
    node: 'xingye',
    nodeName: '兴业里社区',
    ancestors: pathOf('xingye'),
    audience: 'everyone',
    by: 'secretary-li',
    byName: '李书记',
    changedAt: NOW,
    publishedAt: NOW,
    corrections: [],
    due: [],
    cursor: '',
    told: 0,
    commands: [],
  };
  const wordsOf = (title: string) =>
    noticeOfAnnouncement({ ...announcement, title }, announcement.nodeName, NOW);
  expect(misfits(wordsOf('明天上午停水'))).toEqual([]);
  expect(misfits(wordsOf('停'.repeat(40)))).toEqual([]);
});

test.each(['progress', 'task', 'news'] as const)('%s: folded messages fit as well', (template) => {
  const words = { subject: '漏水断电', status: '待接单', at: NOW, tip: '请在今天 12:00 前接单' };
  for (const count of [2, 12, 500]) {
    const several = Array.from({ length: count }, (_, index) => ({ words, page: `p${index}` }));
    const [first = { words, page: 'p' }, ...others] = several;
    expect(misfits({ template, ...foldedWords(template, [first, ...others]) })).toEqual([]);
    const same = others.map(() => first);
    expect(misfits({ template, ...foldedWords(template, [first, ...same]) })).toEqual([]);
  }
});
