import { categoryOf } from '../../category/category';
import { briefly } from '../../notice/message-fit';
import type { Recipient } from '../../notice/notice';
import { spaced } from '../../text/spaced';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { ServiceRequest } from '../model/state';
import { lastOf } from '../model/timeline';
import { askedBefore, draftsToAsked } from './asked-before';
import { brokenOff } from './broken-off';
import type { MessageDraft, To } from './message-draft';
import { recipientOf } from './recipient-of';

/** The result, the resident's reaction, and other endings. */
export type EventOfOutcome = Extract<
  RequestEvent,
  {
    type:
      | 'request.resolved'
      | 'request.confirmed'
      | 'request.rated'
      | 'request.reopened'
      | 'request.referred'
      | 'request.withdrawn';
  }
>;

/** 结果的话: the drafts of these events, called by `draftsOf`. */
export function draftsOfOutcome(
  event: EventOfOutcome,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const { label: kind, sealed } = categoryOf(request.category);
  const where = names.place(request.place);
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const owner = recipientOf(request.owner, request);
  const secretary: Recipient = { kind: 'office', role: 'secretary', ancestors: request.ancestors };

  switch (event.type) {
    case 'request.resolved':
      return [
        to(asker, '已办结', '请看看办得怎么样', (your) => `${your}「${kind}」办好了，请您看看。`),
      ];
    case 'request.confirmed': {
      if (event.by === 'clock') {
        return [
          to(
            asker,
            '已办好',
            '您还可以来评价',
            (your) => `${your}「${kind}」一直没有回音，就当办好了，您还可以来评价。`,
          ),
        ];
      }
      const text = `${where}的「${kind}」，居民确认办好了，谢谢您。`;
      // For neighbours who joined; the person who confirmed is not notified.
      const told = `一起反映的「${kind}」办好了，请您也评一评。`;
      return [
        to(owner, '已确认', '居民确认办好了', text),
        to(asker, '已办好', '请您也评一评', told),
      ];
    }
    case 'request.rated': {
      // The volunteer is not told, because it would reveal who gave which stars.
      if (event.stars > 2) return [];
      const said = `${where}的「${kind}」，居民不太满意`;
      // The office does not see the number of a sealed request.
      const text = sealed
        ? `${said}。这类事保密，请您留意；居民要换人，可以退回重办。`
        : `${said}，请您跟进。`;
      const tip = sealed ? '居民不太满意，请留意' : '居民不太满意，请去问问';
      return [to(secretary, '不满意', tip, text)];
    }
    case 'request.reopened': {
      const said = `${where}的「${kind}」，居民说没有办好`;
      const office = recipientOf(event.to, request);
      return [
        to(office, '退回重办', '居民说没办好，请安排', `${said}，请您重新安排。`),
        ...whoDidIt(request).map((doer) =>
          to(doer, '退回重办', '居民说没办好，会另作安排', `${said}，会另外安排人。`),
        ),
        // To everybody else who waits for it: neighbours who joined, and the asker when an office
        // reopened it after a call.
        to(
          asker,
          '退回重办',
          '没有办好，会重新安排',
          `「${kind}」没有办好，${names.office(event.to)}会重新安排。`,
        ),
      ];
    }
    case 'request.referred': {
      const text = `${where}的「${kind}」已转给外面的单位办，您不用再办了，谢谢您。`;
      return [
        ...excludedVolunteers(request).map((volunteer) =>
          to(volunteer, '已转外部', '已转给外面的单位，不用再办', text),
        ),
        ...draftsToAsked(event, request, names),
        to(
          asker,
          '已转外部',
          briefly(`已转给${spaced(event.to)}`, '已转给外面的单位'),
          (your) => `${your}「${kind}」已转给${spaced(event.to)}，书记会继续盯着。`,
        ),
      ];
    }
    case 'request.withdrawn': {
      const asked = askedBefore(request);
      const hands =
        asked.length > 0 ? asked.map((studio) => recipientOf(studio, request)) : [owner];
      const toHands = (status: string, tip: string, text: string): MessageDraft[] =>
        hands.map((hand) => ({
          ...to(hand, status, tip, text),
          ...(hand.kind === 'studio' && { nonUrgent: true }),
        }));
      if (event.by === 'clock') {
        const over = `${where}的「${kind}」，整件事已办结，这一件不用再办，谢谢您。`;
        const drafts = toHands('已结束', '整件事已办结', over);
        // The asker knows that the request has ended, but not yet that they need not come or answer.
        if (!brokenOff(event, request.timeline)) return drafts;
        const told = to(
          asker,
          '已结束',
          '整件事已办结',
          (your) => `${your}「${kind}」，整件事已办结，这一件不用再办。`,
        );
        return [...drafts, told];
      }
      const text = `${where}的「${kind}」，居民已经撤回，不用再办。`;
      const told = `一起反映的「${kind}」，提的邻居撤回了。您要是还需要，请再提一次。`;
      return [
        ...toHands('已撤回', '居民撤回了，不用再办', text),
        to(asker, '已撤回', '您要是还需要，请再提', told),
      ];
    }
    default:
      return event satisfies never;
  }
}

/** The volunteer from whom an office took it, if there was one. */
function excludedVolunteers({ assignee }: ServiceRequest): Recipient[] {
  return assignee ? [{ kind: 'person', openid: assignee.openid }] : [];
}

/** The volunteer who had it, and whoever reported the result, even if that was an office. */
function whoDidIt({ assignee, timeline }: ServiceRequest): Recipient[] {
  const said = lastOf(timeline, 'request.resolved')?.by;
  const resolver = said === undefined || said === 'clock' ? [] : [said.openid];
  const doers = [...(assignee ? [assignee.openid] : []), ...resolver];
  return [...new Set(doers)].map((openid) => ({ kind: 'person', openid }));
}
