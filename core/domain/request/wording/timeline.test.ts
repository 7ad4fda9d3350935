import {
  grandma,
  NAMES,
  secretaryLi,
  studioOwner,
  toSecretary,
  volunteer,
} from '../../testing/given';
import { later, NOW, placeAt } from '../../testing/town';
import type { RequestEvent, RequestEventType } from '../model/event';
import { sayEvent } from './timeline';

const office = toSecretary().owner;
const wang = { openid: 'wang', name: '王师傅' };
const left = { type: 'request.left', at: NOW, from: [studioOwner('east')] } as const;

/** One event of every type with its line for a helper. A missing type does not compile. */
const lines: { [Type in RequestEventType]: [RequestEvent & { type: Type }, string, string] } = {
  'request.submitted': [{ type: 'request.submitted', at: NOW, by: grandma }, '提出求助', ''],
  'request.offered': [
    {
      type: 'request.offered',
      at: NOW,
      by: 'clock',
      to: studioOwner('east'),
      also: [studioOwner('west')],
      acceptBy: later(60),
    },
    '交给east工作室、west工作室，预计今天 11:00 前有人接',
    '',
  ],
  'request.reminded': [
    {
      type: 'request.reminded',
      at: NOW,
      by: 'clock',
      to: studioOwner('east'),
      until: later(60),
    },
    '提醒了east工作室，今天 11:00 前没人接就转下一家',
    '',
  ],
  'request.urged': [
    { type: 'request.urged', at: NOW, by: wang, to: studioOwner('east') },
    '王师傅请east工作室尽快接',
    '',
  ],
  'request.residentReminded': [
    { type: 'request.residentReminded', at: NOW, by: 'clock', of: 'rating' },
    '请居民评一评',
    '',
  ],
  'request.slip': [
    { type: 'request.slip', at: NOW, by: wang, did: 'contested', slip: 's1', words: '少了一张' },
    '王师傅说交接单对不上',
    '少了一张',
  ],
  'request.calledLead': [
    {
      type: 'request.calledLead',
      at: NOW,
      by: 'clock',
      to: studioOwner('east'),
      acceptBy: later(60),
    },
    '请east工作室的领衔人亲自安排，最晚等到今天 11:00',
    '',
  ],
  'request.checked': [
    { type: 'request.checked', at: NOW, by: 'clock', passed: false },
    '有些话不适合给邻居看，只给来帮忙的人看',
    '',
  ],
  'request.fileHidden': [
    {
      ...{ type: 'request.fileHidden', at: NOW, by: 'clock', of: 'photo', upload: 'u1' },
      ...{ uploader: 'grandma', byPerson: false },
    },
    '一张照片没有通过微信的检查，只有传的人看得到',
    '',
  ],
  'request.queued': [
    { type: 'request.queued', at: NOW, by: 'clock', to: office },
    '办这类事的工作室都忙，排上队了，谁先空出来就给谁',
    '',
  ],
  'request.corrected': [
    { type: 'request.corrected', at: NOW, by: wang, from: 'repair', to: 'leak' },
    '王师傅把类别从「家电维修」改成「漏水断电」',
    '',
  ],
  'request.relocated': [
    { type: 'request.relocated', at: NOW, by: wang, from: placeAt('house-5') },
    '王师傅改正了地点',
    '',
  ],
  'request.added': [
    { type: 'request.added', at: NOW, by: grandma, photos: 2 },
    '居民补充了情况，加了 2 张照片',
    '',
  ],
  'request.joined': [{ type: 'request.joined', at: NOW, by: wang }, '又有一位邻居反映同样的事', ''],
  'request.paused': [
    { type: 'request.paused', at: NOW, by: wang, words: '居委会二楼', until: later(60) },
    '约好今天 11:00 开协调会，这段时间不算在期限里',
    '居委会二楼',
  ],
  'request.asked': [
    { type: 'request.asked', at: NOW, by: wang, question: '几楼', until: later(60) },
    '王师傅想问居民一件事，等回答的时间不算在期限里',
    '几楼',
  ],
  'request.replied': [
    { type: 'request.replied', at: NOW, by: grandma, words: '五楼' },
    '居民回答了',
    '五楼',
  ],
  'request.resumed': [{ type: 'request.resumed', at: NOW, by: wang }, '王师傅接着办', ''],
  'request.parted': [
    {
      type: 'request.parted',
      at: NOW,
      by: wang,
      parts: [{ id: 'p1', category: 'law', what: '问遗产' }],
    },
    '分出 1 件请其他工作室协办：法律咨询',
    '',
  ],
  'request.partClosed': [
    { type: 'request.partClosed', at: NOW, by: 'clock', category: 'law', part: 'r1p0' },
    '协办的「法律咨询」办好了',
    '',
  ],
  'request.followUpDue': [
    { type: 'request.followUpDue', at: NOW, by: 'clock' },
    '到了回访的日子，会来问问居民好了没有',
    '',
  ],
  'request.followedUp': [
    { type: 'request.followedUp', at: NOW, by: wang, well: true, words: '都好' },
    '王师傅回访过，居民说都好',
    '都好',
  ],
  'request.left': [
    { ...left, by: wang, cause: 'declined', reason: '人手不够' },
    'east工作室办不了，转给下一家',
    '人手不够',
  ],
  'request.escalated': [
    { type: 'request.escalated', at: NOW, by: 'clock', to: office },
    '交给兴业里社区居委书记安排',
    '',
  ],
  'request.accepted': [
    { type: 'request.accepted', at: NOW, by: wang, volunteer: volunteer() },
    'east工作室的王师傅接了',
    '',
  ],
  'request.recorded': [
    { type: 'request.recorded', at: NOW, by: wang, note: '明早来换' },
    '王师傅记录了进展',
    '明早来换',
  ],
  'request.overdue': [
    { type: 'request.overdue', at: NOW, by: 'clock' },
    '过了约定的时间，已提醒该办的人',
    '',
  ],
  'request.resolved': [
    { type: 'request.resolved', at: NOW, by: wang, words: '换好了' },
    '王师傅说办好了',
    '换好了',
  ],
  'request.confirmed': [{ type: 'request.confirmed', at: NOW, by: grandma }, '居民确认办好了', ''],
  'request.rated': [{ type: 'request.rated', at: NOW, by: grandma, stars: 1 }, '居民已评价', ''],
  'request.reopened': [
    { type: 'request.reopened', at: NOW, by: grandma, reason: '又漏了', to: office },
    '居民说没有办好，交给兴业里社区居委书记重新安排',
    '又漏了',
  ],
  'request.referred': [
    { type: 'request.referred', at: NOW, by: secretaryLi, to: '物业公司', note: '已打电话' },
    '转给物业公司，书记继续盯着',
    '已打电话',
  ],
  'request.withdrawn': [
    { type: 'request.withdrawn', at: NOW, by: grandma, reason: '自己修好了' },
    '居民撤回了',
    '自己修好了',
  ],
};

describe.each(Object.values(lines).map(([event, title, words]) => ({ event, title, words })))(
  '$event.type',
  ({ event, title, words }) => {
    test('becomes a sentence, with the words that somebody added', () => {
      expect(sayEvent(event, true, false, NAMES, NOW)).toEqual({ at: NOW, title, words });
    });

    test('becomes the same sentence without the words for people who may not read them', () => {
      expect(sayEvent(event, false, false, NAMES, NOW)).toEqual({ at: NOW, title, words: '' });
    });
  },
);

test.each([
  ['declined', wang, 'east工作室办不了，转给下一家'],
  ['not-accepted-in-time', 'clock', 'east工作室没有按时接，转给下一家'],
  ['transferred', wang, 'east工作室转给别人办'],
  ['dispatched', secretaryLi, '李书记重新安排了'],
  ['late-and-away', 'clock', '过了约定的时间，east工作室目前办不了，另请人接着办'],
] as const)('a request left because %s', (cause, by, title) => {
  expect(sayEvent({ ...left, by, cause, reason: '' }, true, false, NAMES, NOW).title).toBe(title);
});

test('the asker does not read why a volunteer gave it up', () => {
  const event = { ...left, by: wang, cause: 'declined', reason: '老人脾气不好' } as const;
  expect(sayEvent(event, true, true, NAMES, NOW).words).toBe('');
  expect(sayEvent(event, true, false, NAMES, NOW).words).toBe('老人脾气不好');
});

test('stars appear in no line, because the rated volunteer reads the timeline', () => {
  const [event] = lines['request.rated'];
  expect(sayEvent(event, true, false, NAMES, NOW)).toEqual(
    sayEvent({ ...event, stars: 5 }, true, false, NAMES, NOW),
  );
});

test('closing by the clock is not reported as the resident’s word', () => {
  const [event] = lines['request.confirmed'];
  expect(sayEvent({ ...event, by: 'clock' }, true, true, NAMES, NOW).title).toBe(
    '一直没有回音，就当办好了',
  );
});

test('the asker is addressed as 您, not in the third person', () => {
  const [event] = lines['request.withdrawn'];
  expect(sayEvent(event, true, true, NAMES, NOW).title).toBe('您撤回了');
});
