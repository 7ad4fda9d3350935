import { categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import { briefly } from '../../notice/message-fit';
import type { Recipient } from '../../notice/notice';
import { momentIn } from '../../time/moments-in';
import { arriveBy } from '../model/arrival';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { Owner, StudioOwner } from '../model/owner';
import type { ServiceRequest } from '../model/state';
import { askedBefore, draftsToAsked } from './asked-before';
import { isCorrected, type MessageDraft, type To, writerAbout } from './message-draft';
import { draftsOfOutcome } from './of-outcome';
import { draftsOfSlip } from './of-slip';
import { officeTask } from './office-matter';
import { draftsOnTheWay } from './on-the-way';
import { recipientOf } from './recipient-of';
import { draftsWhenLate } from './when-late';

/**
 * Every draft that an event causes, including one for the doer.
 *
 * @param request as it is after the event, with the event not yet in its timeline
 */
export function draftsOf(
  event: RequestEvent,
  request: ServiceRequest,
  names: Names,
): MessageDraft[] {
  const { label: kind } = categoryOf(request.category);
  const where = names.place(request.place);
  const to = writerAbout(kind);
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const secretary: Recipient = {
    kind: 'office',
    role: 'secretary',
    ancestors: request.ancestors,
  };

  switch (event.type) {
    case 'request.submitted':
      // The event that follows (an offer, an escalation) carries the news.
      return [];
    case 'request.left': {
      const drafts = draftsToAsked(event, request, names);
      const [from] = event.from;
      if (event.cause === 'relocated') return from ? [sayMoved(from, kind, to, request)] : drafts;
      if (from?.kind === 'volunteer') {
        const text = `${where}的「${kind}」已转给别人办，您不用再办了，谢谢您。`;
        const volunteer = recipientOf(from, request);
        drafts.push(to(volunteer, '已转派', '已转给别人，不用再办', text));
      }
      // In danger the secretary is told of the first offer, without waiting for the ladder.
      if (
        event.cause === 'not-accepted-in-time' &&
        isDanger(request) &&
        request.owner.kind !== 'office'
      ) {
        const text = `${where}有一件急事「${kind}」，${names.owners(event.from)}没有按时接，已转给下一家，请您跟进。`;
        drafts.push(to(secretary, '没人接', '急事没有人接，请跟进', text));
      }
      return drafts;
    }
    case 'request.offered': {
      const until = momentIn(event.acceptBy);
      const call = `${where}有一件「${kind}」等人帮忙，请在${until} 前接单。`;
      const studioName = names.owner(event.to);
      const corrected = isCorrected(event, request);
      return [
        ...[event.to, ...event.also].map((studio) =>
          isAskedOn(studio, event, request)
            ? to(
                recipientOf(studio, request),
                '还没人接',
                briefly(`又请了${studioName}`, '又请了别的工作室'),
                `${where}的「${kind}」还没人接，又请了${studioName}，谁先接谁去，请在${until} 前接单。`,
              )
            : to(
                recipientOf(studio, request),
                '待接单',
                briefly(`请在${until} 前接单`, '请尽快接单'),
                call,
              ),
        ),
        to(
          asker,
          corrected ? '改了类别' : '已派单',
          briefly(`${studioName}已收到`, '工作室已收到'),
          (your) => {
            const received = corrected
              ? `${your}事改按「${kind}」来办，${studioName}已收到`
              : `${studioName}已收到${your}「${kind}」`;
            return `${received}，预计${until} 前有人接。`;
          },
        ),
      ];
    }
    case 'request.escalated': {
      const { role } = event.to;
      const name = names.office(event.to);
      const { one, theirs, verb } = officeTask(request.category);
      const [status, tip] =
        role === 'secretary' ? ['已转书记', '已交给书记安排'] : ['已转街道', '已交给街道安排'];
      const office = recipientOf(event.to, request);
      return [
        to(office, `待${verb}`, `请您${verb}`, `${where}有${one}，请您${verb}。`),
        to(
          asker,
          isCorrected(event, request) ? '改了类别' : status,
          briefly(`已交给${name}`, tip),
          (your) =>
            isCorrected(event, request)
              ? `${your}事改按「${kind}」来办，已交给${name}安排。`
              : `${your}${theirs}已交给${name}${verb}。`,
        ),
      ];
    }
    case 'request.accepted': {
      const name = names.person(event.volunteer);
      const studioName = names.studio(event.volunteer.studioId);
      const by = event.arrival ? arriveBy(event.arrival, event.at) : null;
      const when = by ? `，说好${momentIn(by)} 前到` : '';
      const text = `${studioName}的${name}接了您的「${kind}」${when || '，会和您联系'}。`;
      // The asker is the person who is phoned.
      const told = `${studioName}的${name}接了您一起反映的「${kind}」${when}。`;
      const forFollowers = { tip: briefly(`${name}接了`, '志愿者接了'), text: told };
      const tip = briefly(`${name}会联系您`, '志愿者会联系您');
      return [
        { ...to(asker, '有人接了', tip, text), forFollowers },
        ...draftsToAsked(event, request, names),
      ];
    }
    case 'request.slip':
      return draftsOfSlip(event, request, to, kind);
    case 'request.recorded':
      return [
        to(
          asker,
          '办理中',
          '有新的进展，点开看看',
          (your) => `${your}「${kind}」有新的进展，点开看看。`,
        ),
      ];
    case 'request.overdue': {
      return draftsWhenLate(event, request, to, names);
    }
    case 'request.resolved':
    case 'request.confirmed':
    case 'request.rated':
    case 'request.reopened':
    case 'request.referred':
    case 'request.withdrawn':
      return draftsOfOutcome(event, request, to, names);
    case 'request.reminded':
    case 'request.residentReminded':
    case 'request.urged':
    case 'request.calledLead':
    case 'request.queued':
    case 'request.corrected':
    case 'request.relocated':
    case 'request.added':
    case 'request.joined':
    case 'request.checked':
    case 'request.fileHidden':
    case 'request.paused':
    case 'request.asked':
    case 'request.replied':
    case 'request.resumed':
    case 'request.parted':
    case 'request.partClosed':
    case 'request.followUpDue':
    case 'request.followedUp':
      return draftsOnTheWay(event, request, to, names);
    default:
      return event satisfies never;
  }
}

/** 改了地点: to the former owner; the new place is not named. */
function sayMoved(from: Owner, kind: string, to: To, request: ServiceRequest): MessageDraft {
  // The former office is looked up at the earlier place.
  const recipient: Recipient =
    from.kind === 'office'
      ? { kind: 'office', role: from.role, ancestors: [from.node] }
      : recipientOf(from, request);
  const text = `在您手里的「${kind}」改了地点，已请去得了那里的人办，您不用再办了，谢谢您。`;
  return { ...to(recipient, '已转派', '改了地点，不用再办', text), nonUrgent: true };
}

/** 接着问: was this studio asked already, for the same category? Then it is told only what is new. */
function isAskedOn(
  { studioId }: StudioOwner,
  event: Extract<RequestEvent, { type: 'request.offered' }>,
  request: ServiceRequest,
): boolean {
  const before = isCorrected(event, request) ? [] : askedBefore(request);
  return before.some((one) => one.studioId === studioId);
}
