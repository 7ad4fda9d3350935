import type { PassedOver } from './dry-run';
import type { Preference } from './preference';

const BEHIND: Record<Preference, string> = {
  'helps-besides': '不是专门办这一类的',
  'lead-is-party': '领衔人要回避',
  'not-ready': '现在没开门，或者没人值班',
  'serves-wider': '服务的范围更大，离得不如那家近',
  'keeps-last-hand': '只剩一个名额，留给更急的人家',
  farther: '离得远一些',
  'answers-less': '最近常常没人接',
  busier: '手上的事多一些',
  'asked-more': '最近派单多',
  'by-name': '两家差不多，按顺序排在后面',
};

/** What put a studio behind the first, in words for a secretary. */
export function sayPreference(preference: Preference): string {
  return BEHIND[preference];
}

const PASSED: Record<PassedOver, string> = {
  paused: '暂停接单了',
  'nobody-there': '目前没有能接单的志愿者',
  full: '名额满了，或者要留给先来排队的',
  tried: '这件事已经请这家办过，或者退回过',
  avoided: '居民不想请这一家',
};

/** Why a studio is not asked. */
export function sayPassedOver(why: PassedOver): string {
  return PASSED[why];
}
