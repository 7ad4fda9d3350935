import { chinaTime } from './moment';
import type { LossCause, RequestEvent } from './request-event';

/** 经过: one line of a timeline, in a sentence that a resident understands. */
export interface TimelineLine {
  readonly at: string;
  readonly title: string;
  /** What somebody added in their own words; empty when nothing. */
  readonly words: string;
}

/**
 * One event as a line. Why somebody gave it up is for those who help; the resident reads that
 * somebody else is being asked. A time in it is a date: a line that says 今天 is wrong tomorrow.
 *
 * @param reads whether this reader may read words that belong to the matter (sealed requests)
 * @param asker whether this reader is the one who asked
 */
export function sayEvent(event: RequestEvent, reads: boolean, asker: boolean): TimelineLine {
  const line = (title: string, words = '') => ({ at: event.at, title, words: reads ? words : '' });
  const name = event.by === 'clock' ? '' : event.by.name;
  const resident = asker ? '您' : '居民';
  switch (event.type) {
    case 'request.submitted':
      return line('提出求助');
    case 'request.offered':
      return line(
        `交给${event.to.name}，预计${chinaTime(event.acceptBy).format('M月D日 HH:mm')} 前有人接`,
      );
    case 'request.left':
      return line(sayLoss(event.from, event.cause, name), asker ? '' : event.reason);
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
      return line(event.by === 'clock' ? '到期没有回音，自动结案' : `${resident}确认办好了`);
    case 'request.rated':
      return line(`${resident}作了评价`);
    case 'request.reopened':
      return line(`${resident}说没有办好，交给${event.to.name}重新安排`, event.reason);
    case 'request.referred':
      return line(`转给${event.to}，书记继续盯着`, event.note);
    case 'request.withdrawn':
      return line(`${resident}撤回了`, event.reason);
    default:
      return event satisfies never;
  }
}

function sayLoss(from: string, cause: LossCause, by: string): string {
  switch (cause) {
    case 'declined':
      return `${from}办不了，换下一家`;
    case 'not-accepted-in-time':
      return `${from}没有按时接，换下一家`;
    case 'transferred':
      return `${from}转给别人办`;
    case 'dispatched':
      return `${by}重新作了安排`;
  }
}
