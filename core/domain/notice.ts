import { categoryOf } from './category';
import { type Moment, sayMoment } from './moment';
import type { NodeId } from './org';
import type { OfficeRole, OpenId } from './person';
import type { RequestEvent } from './request-event';
import type { Owner, ServiceRequest } from './request-state';
import type { StudioId } from './studio';
import type { TemplateKey } from './template';

/** 收件人: a person, or a group that is looked up when the notice is handed on. */
export type Recipient =
  | { readonly kind: 'person'; readonly openid: OpenId }
  | { readonly kind: 'studio'; readonly studioId: StudioId }
  /** Whoever holds the role at a node of this path; the officer where no secretary does. */
  | {
      readonly kind: 'office';
      readonly role: OfficeRole;
      readonly ancestors: readonly NodeId[];
    };

/** What a subscription message says, by meaning; the template table maps it to fields. */
export interface MessageWords {
  readonly subject: string;
  readonly status: string;
  readonly at: Moment;
  readonly tip: string;
}

/**
 * 通知: one thing to be told to somebody. It is written together with the change that caused it.
 * It never carries the resident's own words, a phone or a flat: it shows on locked screens.
 */
export interface Notice {
  readonly to: Recipient;
  /** Not told: who did it, and the asker where a group of helpers is meant. */
  readonly except: readonly OpenId[];
  readonly template: TemplateKey;
  readonly words: MessageWords;
  /** The full sentence, for the in-app inbox. */
  readonly text: string;
  readonly page: string;
  /** `waiting` to be handed to inboxes, or `handed`. */
  readonly state: 'waiting' | 'handed';
}

/** 待发: what a document still has to tell. It is written with the document, never beside it. */
export interface Outbox {
  readonly notices: Readonly<Record<string, Notice>>;
  /** Since when something waits to be handed on; null when nothing does. */
  readonly noticeDueAt: Moment | null;
}

/** 该告诉谁: who is to be told what of one event. Nobody is told of what they did themselves. */
export function noticesOf(event: RequestEvent, request: ServiceRequest): Notice[] {
  const kind = categoryOf(request.category).label;
  const doer = event.by === 'clock' ? null : event.by.openid;
  const told: Notice[] = [];

  const tell = (
    to: Recipient,
    template: TemplateKey,
    status: string,
    tip: string,
    text: string,
  ) => {
    if (to.kind === 'person' && to.openid === doer) return;
    const forAsker = to.kind === 'person' && to.openid === request.asker;
    const except = to.kind === 'person' ? [] : [request.asker, ...(doer ? [doer] : [])];
    const page = `pages/${forAsker ? 'request' : 'task'}/detail?id=${request._id}`;
    const words = { subject: kind, status, at: event.at, tip };
    told.push({ to, except, template, words, text, page, state: 'waiting' });
  };
  const tellAsker = (status: string, tip: string, text: string) =>
    tell({ kind: 'person', openid: request.asker }, 'progress', status, tip, text);
  const tellOwner = (owner: Owner, status: string, tip: string, text: string) =>
    tell(recipientOf(owner, request), 'task', status, tip, text);

  const where = request.place.name;
  switch (event.type) {
    case 'request.submitted':
    case 'request.left':
      // What follows from it (an offer, an escalation) is the news.
      break;
    case 'request.offered': {
      const until = sayMoment(event.acceptBy, event.at);
      tellOwner(
        event.to,
        '待接单',
        `请在${until}前接单`,
        `${where}有一件「${kind}」等人帮忙，请在${until}前接单。`,
      );
      tellAsker(
        '已派单',
        `${event.to.name}已收到`,
        `${event.to.name}已收到您的「${kind}」，预计${until}前有人接。`,
      );
      break;
    }
    case 'request.escalated':
      tellOwner(event.to, '待安排', '请您安排人手', `${where}有一件「${kind}」，请您安排。`);
      tellAsker(
        '已转书记',
        `已交给${event.to.name}`,
        `您的「${kind}」已交给${event.to.name}安排。`,
      );
      break;
    case 'request.accepted': {
      const { name, studioName } = event.volunteer;
      tellAsker(
        '有人接了',
        `${name}会联系您`,
        `${studioName}的${name}接了您的「${kind}」，会和您联系。`,
      );
      break;
    }
    case 'request.recorded':
      tellAsker('办理中', '有新的进展，点开看看', `您的「${kind}」有新的进展，点开看看。`);
      break;
    case 'request.overdue':
      tellOwner(
        request.owner,
        '已超时',
        '请尽快办理或说明',
        `${where}的「${kind}」过了约定的时间，请尽快办理或说明情况。`,
      );
      if (request.owner.kind !== 'office') {
        tell(
          secretaryOf(request),
          'task',
          '已超时',
          '有一件事过了时间',
          `${where}的「${kind}」过了约定的时间，请您过问。`,
        );
      }
      tellAsker(
        '已超时',
        '已提醒办理的人',
        `您的「${kind}」过了约定的时间，我们已经提醒办理的人和书记。`,
      );
      break;
    case 'request.resolved':
      tellAsker('已办结', '请看看办得怎么样', `您的「${kind}」已办结，请看看办得怎么样。`);
      break;
    case 'request.confirmed':
      tellOwner(
        handsOf(request),
        '已确认',
        '居民确认办好了',
        `${where}的「${kind}」，居民确认办好了，谢谢您。`,
      );
      break;
    case 'request.rated':
      // The volunteer is not told: the rated one does not see who gave which stars.
      if (event.stars <= 2) {
        tell(
          secretaryOf(request),
          'task',
          '不满意',
          '居民不太满意，请过问',
          `${where}的「${kind}」，居民不太满意，请您过问。`,
        );
      }
      break;
    case 'request.reopened':
      tellOwner(
        event.to,
        '退回重办',
        '居民说没办好，请安排',
        `${where}的「${kind}」，居民说没有办好，请您重新安排。`,
      );
      break;
    case 'request.referred':
      tellAsker(
        '已转外部',
        `已转给${event.to}`,
        `您的「${kind}」已转给${event.to}，书记会继续盯着。`,
      );
      break;
    case 'request.withdrawn':
      tellOwner(
        request.owner,
        '已撤回',
        '居民撤回了，不用再办',
        `${where}的「${kind}」，居民已经撤回，不用再办。`,
      );
      break;
    default:
      event satisfies never;
  }
  return told;
}

function recipientOf(owner: Owner, request: ServiceRequest): Recipient {
  switch (owner.kind) {
    case 'studio':
      return { kind: 'studio', studioId: owner.studioId };
    case 'volunteer':
      return { kind: 'person', openid: owner.openid };
    case 'office':
      return { kind: 'office', role: owner.role, ancestors: request.ancestors };
  }
}

/** Whose work it was; the owner where an office answered by itself. */
function handsOf(request: ServiceRequest): Owner {
  return request.handledBy ?? request.owner;
}

function secretaryOf(request: ServiceRequest): Recipient {
  return { kind: 'office', role: 'secretary', ancestors: request.ancestors };
}
