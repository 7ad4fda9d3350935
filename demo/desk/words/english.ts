import { chinaTime } from '../../../core/domain/time/moment';
import type { DeskWords } from './desk-words';
import { pinyin } from './pinyin';

/** The phones speak Chinese, so buttons on them keep their Chinese labels here. */
export const english: DeskWords = {
  lang: 'en',
  other: { words: '中文', lang: 'zh-CN', address: '?lang=zh' },
  page: {
    title: 'Zoujin · the desk',
    line: 'See how a request for help gets done, step by step',
    truth: 'On this machine only, all data is made up',
    lost: 'The local cloud has stopped. Run npm start again in the terminal; this page reconnects by itself.',
    phones: 'Three phones',
    now: 'It is now',
    forward: 'Move the clock forward',
    guide: 'Walk through it in a minute',
    scan: 'Scan a code',
    scanHint: 'The left phone scans: a code that another phone shows, or a saved picture.',
    scanFile: 'Choose a picture',
    faults: 'Simulate a fault',
    messages: 'What WeChat would show',
    none: 'Nothing yet. It fills up once Li Guifang has asked for help.',
  },
  groups: {
    居民: 'Residents',
    志愿者: 'Volunteers',
    书记和街道: 'Secretaries and the subdistrict',
    其他邻居: 'Other neighbours',
  },
  captions: {
    居民: 'A resident asks',
    志愿者: 'A volunteer helps',
    书记和街道: 'The office keeps the overview',
    其他邻居: 'A neighbour',
  },
  phone: {
    places: ['left', 'middle', 'right'],
    heldBy: (place) => `Who holds the ${place} phone`,
    titleOf: (name) => `Phone of ${name}`,
    towardsLeft: 'See the phone on the left',
    towardsRight: 'See the phone on the right',
  },
  nameOf: (name) => (pinyin[name] ? `${pinyin[name]} ${name}` : name),
  aboutOf: (role) => role.english,
  newcomer: 'New neighbour',
  neighbourAt: () => 'lives in the neighbourhood',
  clock: {
    steps: ['15 min', '2 hours', '1 day'],
    sayTime: (at) => chinaTime(at).format('ddd, D MMM HH:mm'),
    forwarding: (step) => `Fast-forwarding ${step}…`,
    failed: 'Fast-forward failed, please press again.',
    work: { patrol: 'patrol', deliver: 'delivery' },
    passed: (step, work, messages) => {
      const done = work.map(([what, times]) => `${what} ran ${times}×`);
      const told = messages === 1 ? '1 message sent' : `${messages || 'no'} messages sent`;
      return `${step} later: ${[...done, told].join(', ')}.`;
    },
    used: (calls, reads, writes) =>
      `Calls this month ${calls}; reads today ${reads}, writes ${writes}`,
  },
  guide: {
    steps: [
      {
        title: 'Li Guifang reports a leak',
        hint: 'On the left phone write 厨房水管爆了 (a pipe burst) and press 提交 (submit). See who gets it, and why.',
      },
      {
        title: 'Wang Haisheng accepts it',
        hint: 'His phone rang: press 我来接 (I take it). Only then are the flat and the telephone shown.',
      },
      {
        title: 'He repairs it and says how',
        hint: 'Press 办好了，写结果 (done, write the result): what was repaired, how long it took.',
      },
      {
        title: 'Li Guifang looks, and gives stars',
        hint: 'Press 办好了 (it is done), then give stars. Whether it is good is hers alone to say.',
      },
      {
        title: 'Secretary Chen Jing announces something',
        hint: 'The right phone saw it all. Publish an announcement there: all three phones ring.',
      },
    ],
    done: '(done)',
    show: 'Take me there',
    end: 'That was all. A near neighbour is better than a distant relative.',
    again: 'Once more',
  },
  scan: {
    seen: 'Scan the code on a phone',
    nothing: 'No code found. Open one on the right phone first, or take a sharper picture.',
    opened: 'Scanned: the left phone has opened it.',
  },
  faults: {
    presets: {
      database: {
        words: 'The database is down',
        hint: 'What was written stays on the phone; switch the fault off and press once more.',
      },
      slow: {
        words: 'A slow network',
        hint: 'The button says 请稍等 (one moment); pressing it several times counts once.',
      },
      silent: {
        words: 'WeChat sends nothing',
        hint: 'The inbox has it all the same. Switch the fault off and move the clock: it is sent then.',
      },
      power: {
        words: 'Power fails once a request is stored (once)',
        hint: 'The program dies at that moment and the phone hears nothing; pressing again makes no second request.',
      },
    },
    on: 'on',
    off: 'off',
    count: (on) => `${on} on`,
  },
  messages: {
    quiet: (from, until) =>
      `Nobody is disturbed from ${from} to ${until}: what is not urgent rings in the morning.`,
    sayMoment: (at, now) => {
      const then = chinaTime(at);
      return then.isSame(chinaTime(now), 'day') ? then.format('HH:mm') : then.format('D MMM HH:mm');
    },
    received: (names) => `To ${names.join(', ')}`,
    receivedByMany: (first, count) => `To ${first} and ${count - 1} others`,
    from: 'WeChat · service message',
  },
};
