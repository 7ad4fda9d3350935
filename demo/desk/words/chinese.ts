import { chinaTime, sayMoment } from '../../../core/domain/time/moment';
import type { DeskWords } from './desk-words';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

export const chinese: DeskWords = {
  lang: 'zh-CN',
  other: { words: 'English', lang: 'en', address: '?lang=en' },
  page: {
    title: '走近 · 演示台',
    line: '看一件求助怎样一步步办成',
    truth: '本机演示，数据都是编的',
    lost: '本地云停了。回到终端再运行一次 npm start，这里会自己接上。',
    phones: '三部手机',
    now: '现在是',
    forward: '把时间往前拨',
    guide: '一分钟走一遍',
    scan: '扫小程序码',
    scanHint: '左边的手机来扫：别的手机上正显示的码，或者存下来的图片。',
    scanFile: '选一张图片',
    faults: '模拟故障',
    messages: '微信会弹出的消息',
    none: '还没有。等李桂芳提了求助，这里就热闹了。',
  },
  groups: {
    居民: '居民',
    志愿者: '志愿者',
    书记和街道: '书记和街道',
    其他邻居: '其他邻居',
  },
  captions: {
    居民: '居民：提求助，看进展',
    志愿者: '志愿者：接单，办好',
    书记和街道: '书记：看全局，发公告',
    其他邻居: '邻居',
  },
  phone: {
    places: ['左边', '中间', '右边'],
    heldBy: (place) => `${place}这部手机在谁手里`,
    titleOf: (name) => `${name}的手机`,
    towardsLeft: '看左边的手机',
    towardsRight: '看右边的手机',
  },
  nameOf: (name) => name,
  aboutOf: ({ about }) => about,
  newcomer: '新邻居',
  neighbourAt: (place) => place,
  clock: {
    steps: ['15 分钟', '2 小时', '1 天'],
    sayTime: (at) => {
      const time = chinaTime(at);
      return `${time.format('M月D日')} ${WEEKDAYS[time.day()]} ${time.format('HH:mm')}`;
    },
    forwarding: (step) => `正在快进 ${step}……`,
    failed: '快进失败，请再点一次。',
    work: { patrol: '巡查', deliver: '送信' },
    passed: (step, work, messages) => {
      const done = work.map(([what, times]) => `${what} ${times} 次`);
      const told = messages > 0 ? `发出 ${messages} 条消息` : '没有新消息';
      return `过了 ${step}：${[...done, told].join('，')}。`;
    },
    used: (calls, reads, writes) => `本月调用 ${calls}；今天读 ${reads}，写 ${writes}`,
  },
  guide: {
    steps: [
      {
        title: '李桂芳提一件求助：家里漏水了',
        hint: '在左边的手机上写一句，比如「厨房水管爆了」，点提交。看看派给了谁、为什么。',
      },
      {
        title: '王海生的手机响了，他接下来',
        hint: '中间的手机上多了一件待接的事。接了以后，才看得到门牌和电话。',
      },
      {
        title: '王海生修好，写下结果',
        hint: '点「办好了，写结果」，写一句修了什么、花了多久。',
      },
      {
        title: '李桂芳看过，打几颗星',
        hint: '点「办好了」，再打几颗星。满意不满意，只听她的。',
      },
      {
        title: '书记陈静都看到了，再发条公告',
        hint: '右边是书记的工作台。发一条公告，三部手机都会响。',
      },
    ],
    done: '（已经做到）',
    show: '带我去',
    end: '走完了。远亲不如近邻，近邻不如对门。',
    again: '再走一遍',
  },
  scan: {
    seen: '扫手机上显示的码',
    nothing: '没有找到码。先在右边的手机上打开一个，或者换一张清楚的图片。',
    opened: '扫到了，左边的手机打开了。',
  },
  faults: {
    presets: {
      database: { words: '数据库停了', hint: '写好的字还在手机上，关掉故障再点一次就行。' },
      slow: { words: '网络很慢', hint: '按钮会说「请稍等」，连点几下也只算一次。' },
      silent: {
        words: '微信不发消息',
        hint: '「消息」页里照样有；关掉故障，把时间拨过几分钟，会补发。',
      },
      power: {
        words: '求助刚保存就断电（一次）',
        hint: '保存的那一刻，程序断电，手机收不到回音；再点一次，也不会变成两件。',
      },
    },
    on: '开',
    off: '关',
    count: (on) => `开着 ${on} 个`,
  },
  messages: {
    quiet: (from, until) => `夜里 ${from} 到早上 ${until} 不打扰：不急的消息，早上才响。`,
    sayMoment,
    received: (names) => `${names.join('、')}收到`,
    receivedByMany: (first, count) => `${first}等 ${count} 人收到`,
    from: '微信 · 服务通知',
  },
};
