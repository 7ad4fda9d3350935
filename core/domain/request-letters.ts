import { categoryOf } from './category';
import { briefly } from './message-fit';
import { sayMoment } from './moment';
import type { Recipient } from './notice';
import { recipientOf } from './recipient-of';
import { sinceHanded } from './reminder';
import type { RequestEvent } from './request-event';
import { lettersOnTheWay } from './request-letters-on-the-way';
import type { ServiceRequest } from './request-state';

/** 话: what one recipient is told of one event, before it is put into an envelope. */
export interface Letter {
  readonly to: Recipient;
  /** The category's name: all that a locked screen says of the matter. */
  readonly about: string;
  /** At most five characters, as WeChat's `phrase` allows. */
  readonly status: string;
  readonly tip: string;
  readonly text: string;
  /** What those who joined are told instead, where it is not so for them. */
  readonly toJoined?: { readonly tip: string; readonly text: string };
}

/** Every letter that an event causes, the doer's own included. */
export function lettersOf(event: RequestEvent, request: ServiceRequest): Letter[] {
  const { label: kind, urgent } = categoryOf(request.category);
  const where = request.place.name;
  const to = (recipient: Recipient, status: string, tip: string, text: string): Letter => ({
    to: recipient,
    about: kind,
    status,
    tip,
    text,
  });
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const owner = recipientOf(request.owner, request);
  const secretary: Recipient = {
    kind: 'office',
    role: 'secretary',
    ancestors: request.ancestors,
  };

  switch (event.type) {
    case 'request.submitted':
      // What follows from it (an offer, an escalation) is the news.
      return [];
    case 'request.left': {
      const letters: Letter[] = [];
      if (event.volunteer) {
        const text = `${where}的「${kind}」已转给别人办，您不用再办了，谢谢您。`;
        const volunteer = recipientOf(event.volunteer, request);
        letters.push(to(volunteer, '已转派', '已转给别人，不用再办', text));
      }
      // Danger does not wait for the ladder: the secretary knows from the first studio on.
      if (event.cause === 'not-accepted-in-time' && urgent && request.owner.kind !== 'office') {
        const text = `${where}有一件急事「${kind}」，${event.from}没有按时接，已换下一家，请您过问。`;
        letters.push(to(secretary, '没人接', '急事没有人接，请过问', text));
      }
      return letters;
    }
    case 'request.offered': {
      const until = sayMoment(event.acceptBy, event.at);
      const call = `${where}有一件「${kind}」等人帮忙，请在${until} 前接单。`;
      const promise = `${event.to.name}已收到您的「${kind}」，预计${until} 前有人接。`;
      return [
        ...[event.to, ...event.also].map((studio) =>
          to(
            recipientOf(studio, request),
            '待接单',
            briefly(`请在${until} 前接单`, '请尽快接单'),
            call,
          ),
        ),
        to(asker, '已派单', briefly(`${event.to.name}已收到`, '工作室已收到'), promise),
      ];
    }
    case 'request.escalated': {
      const { name, role } = event.to;
      const [status, tip] =
        role === 'secretary' ? ['已转书记', '已交给书记安排'] : ['已转街道', '已交给街道安排'];
      const office = recipientOf(event.to, request);
      return [
        to(office, '待安排', '请您安排人手', `${where}有一件「${kind}」，请您安排。`),
        to(asker, status, briefly(`已交给${name}`, tip), `您的「${kind}」已交给${name}安排。`),
      ];
    }
    case 'request.accepted': {
      const { name, studioName } = event.volunteer;
      const text = `${studioName}的${name}接了您的「${kind}」，会和您联系。`;
      // The one who asked is the one who is rung.
      const told = `${studioName}的${name}接了您一起反映的「${kind}」。`;
      const toJoined = { tip: briefly(`${name}接了`, '志愿者接了'), text: told };
      const tip = briefly(`${name}会联系您`, '志愿者会联系您');
      return [{ ...to(asker, '有人接了', tip, text), toJoined }];
    }
    case 'request.recorded':
      return [to(asker, '办理中', '有新的进展，点开看看', `您的「${kind}」有新的进展，点开看看。`)];
    case 'request.overdue': {
      const late = `${where}的「${kind}」过了约定的时间`;
      const letters = [to(owner, '已超时', '请尽快办理或说明', `${late}，请尽快办理或说明情况。`)];
      if (request.owner.kind !== 'office') {
        letters.push(to(secretary, '已超时', '有一件事过了时间', `${late}，请您过问。`));
      }
      // Those who can do something are reminded again and again; the one who waits is not.
      if (!sinceHanded(request.timeline).some(({ type }) => type === 'request.overdue')) {
        const text = `您的「${kind}」过了约定的时间，我们已经提醒办理的人和书记。`;
        letters.push(to(asker, '已超时', '已提醒办理的人', text));
      }
      return letters;
    }
    case 'request.resolved':
      return [to(asker, '已办结', '请看看办得怎么样', `您的「${kind}」办好了，请您看看。`)];
    case 'request.confirmed': {
      if (event.by === 'clock') {
        const text = `您的「${kind}」到期没有回音，已经结案，您还可以来评价。`;
        return [to(asker, '已结案', '您还可以来评价', text)];
      }
      const text = `${where}的「${kind}」，居民确认办好了，谢谢您。`;
      // To those who joined: whoever confirmed is not told of it.
      const told = `一起反映的「${kind}」办好了，请您也评一评。`;
      return [
        to(owner, '已确认', '居民确认办好了', text),
        to(asker, '已结案', '请您也评一评', told),
      ];
    }
    case 'request.rated': {
      // The volunteer is not told: the rated one does not see who gave which stars.
      if (event.stars > 2) return [];
      const text = `${where}的「${kind}」，居民不太满意，请您过问。`;
      return [to(secretary, '不满意', '居民不太满意，请过问', text)];
    }
    case 'request.reopened': {
      const said = `${where}的「${kind}」，居民说没有办好`;
      const office = recipientOf(event.to, request);
      return [
        to(office, '退回重办', '居民说没办好，请安排', `${said}，请您重新安排。`),
        ...formerHands(request).map((volunteer) =>
          to(volunteer, '退回重办', '居民说没办好，书记会安排', `${said}，书记会重新安排。`),
        ),
        // To whoever else waits for it: those who joined, and the asker where a visitor found it so.
        to(asker, '退回重办', '没有办好，会重新安排', `「${kind}」没有办好，书记会重新安排。`),
      ];
    }
    case 'request.referred': {
      const text = `${where}的「${kind}」已转给别处办，您不用再办了，谢谢您。`;
      const told = `您的「${kind}」已转给${event.to}，书记会继续盯着。`;
      return [
        ...formerHands(request).map((volunteer) =>
          to(volunteer, '已转外部', '已转给别处，不用再办', text),
        ),
        to(asker, '已转外部', briefly(`已转给${event.to}`, '已转给外面的单位'), told),
      ];
    }
    case 'request.withdrawn': {
      if (event.by === 'clock') {
        const over = `${where}的「${kind}」，整件事已经了结，这一件不用再办，谢谢您。`;
        return [to(owner, '已了结', '整件事了结，不用再办', over)];
      }
      const text = `${where}的「${kind}」，居民已经撤回，不用再办。`;
      const told = `一起反映的「${kind}」，提的邻居撤回了。您要是还需要，请再提一次。`;
      return [
        to(owner, '已撤回', '居民撤回了，不用再办', text),
        to(asker, '已撤回', '您要是还需要，请再提', told),
      ];
    }
    case 'request.reminded':
    case 'request.residentReminded':
    case 'request.calledLead':
    case 'request.queued':
    case 'request.corrected':
    case 'request.joined':
    case 'request.checked':
    case 'request.paused':
    case 'request.asked':
    case 'request.replied':
    case 'request.resumed':
    case 'request.parted':
    case 'request.partClosed':
    case 'request.followUpDue':
    case 'request.followedUp':
      return lettersOnTheWay(event, request, to);
    default:
      return event satisfies never;
  }
}

/** The volunteer out of whose hands an office took it, if one had it. */
function formerHands({ handledBy }: ServiceRequest): Recipient[] {
  return handledBy ? [{ kind: 'person', openid: handledBy.openid }] : [];
}
