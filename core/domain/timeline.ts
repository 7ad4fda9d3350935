import { sayMoment } from './moment';
import type { LossCause, RequestEvent } from './request-event';

/** 经过: one line of a timeline, in a sentence that a resident understands. */
export interface TimelineLine {
  readonly at: string;
  readonly title: string;
  /** What somebody added in their own words; empty when nothing. */
  readonly words: string;
}

/**
 * One event as a line. Reasons that volunteers give for leaving are for the office;
 * a resident reads that somebody else is being asked.
 *
 * @param reads whether this reader may read words that belong to the matter (sealed requests)
 */
export function sayEvent(event: RequestEvent, reads: boolean): TimelineLine {
  const line = (title: string, words = '') => ({ at: event.at, title, words: reads ? words : '' });
  const name = event.by === 'clock' ? '' : event.by.name;
  switch (event.type) {
    case 'request.submitted':
      return line('提出求助');
    case 'request.offered':
      return line(`交给${event.to.name}，预计${sayMoment(event.acceptBy, event.at)}前有人接`);
    case 'request.left':
      return line(sayLoss(event.from, event.cause), event.reason);
    case 'request.escalated':
      return line(`交给${event.to.name}安排`);
    case 'request.accepted':
      return line(`${event.volunteer.studioName}的${event.volunteer.name}接了`);
    case 'request.recorded':
      return line(`${name}记录了进展`, event.note);
    case 'request.overdue':
      return line('过了约定的时间，已提醒办理的人和书记');
    case 'request.resolved':
      return line(`${name}办结了`, event.words);
    case 'request.confirmed':
      return line(event.by === 'clock' ? '到期没有回音，自动结案' : '居民确认办好了');
    case 'request.rated':
      return line('居民作了评价');
    case 'request.reopened':
      return line(`居民说没有办好，交给${event.to.name}重新安排`, event.reason);
    case 'request.referred':
      return line(`转给${event.to}，书记继续盯着`, event.note);
    case 'request.withdrawn':
      return line('居民撤回了', event.reason);
    default:
      return event satisfies never;
  }
}

function sayLoss(from: string, cause: LossCause): string {
  switch (cause) {
    case 'declined':
      return `${from}办不了，换下一家`;
    case 'not-accepted-in-time':
      return `${from}没有按时接，换下一家`;
    case 'transferred':
      return `${from}转给别人办`;
    case 'dispatched':
      return '书记重新安排';
  }
}
