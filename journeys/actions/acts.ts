import type { Town } from '../cases/town';
import { handedOver } from './handed-over';
import { announced, declared } from './office';
import { readAll, toldOfOneself } from './oneself';
import { putRight } from './put-right';
import { questioned } from './questioned';
import { saidInFull } from './said-in-full';
import { referredOut, several } from './several';
import { together } from './together';
import { applied, served } from './volunteering';

/** One act: what it is about, and how it goes. */
interface Act {
  readonly title: string;
  readonly happens: (town: Town) => Promise<void>;
}

/**
 * 每个按钮: acts in which, taken together, everything is pressed that a page offers. They happen one
 * after the other in one town; whoever gives a page something new to do adds it here.
 */
export const acts: readonly Act[] = [
  { title: '接不了、改派、转派、改类别、撤回', happens: handedOver },
  { title: '问一句、答一句、不等了、重新办', happens: questioned },
  { title: '改地点、补充一句、约好几时到、再提一次', happens: putRight },
  { title: '一起反映、不再反映、打一星、回访', happens: together },
  { title: '请别家协办、约协调会', happens: several },
  { title: '只说了一段，转给外面的单位', happens: referredOut },
  { title: '能说的都说清楚', happens: saidInFull },
  { title: '报名、通过、不通过、暂停', happens: applied },
  { title: '接单设置、休息、退出', happens: served },
  { title: '新建工作室、改工作室', happens: declared },
  { title: '写公告、存着、发出去', happens: announced },
  { title: '改我的资料', happens: toldOfOneself },
  { title: '消息全部标为已读', happens: readAll },
];
