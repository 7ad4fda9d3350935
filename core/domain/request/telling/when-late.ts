import { categoryOf } from '../../category/category';
import type { Recipient } from '../../notice/notice';
import type { OfficeRole } from '../../org/office';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { Owner } from '../model/owner';
import type { ServiceRequest } from '../model/state';
import { eventsOf, sinceTaken } from '../model/timeline';
import type { MessageDraft, To } from './message-draft';
import { recipientOf } from './recipient-of';

/** From the third reminder on it can wait for the morning: waking people again does not help. */
const PRESSING_REMINDERS = 2;

/**
 * 已超时: the drafts of this event, called by `draftsOf`. People who can act are told each time, and the
 * office above them; people who wait are told once.
 */
export function draftsWhenLate(
  { nobody }: Extract<RequestEvent, { type: 'request.overdue' }>,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const { category, place, owner, ancestors, asker, timeline } = request;
  const { label: kind } = categoryOf(category);
  const before = eventsOf(sinceTaken(timeline), 'request.overdue').length;
  const late = `${names.place(place)}的「${kind}」过了约定的时间`;
  const nonUrgent = before >= PRESSING_REMINDERS && { nonUrgent: true as const };
  const drafts: MessageDraft[] = [
    {
      ...to(
        recipientOf(owner, request),
        '已超时',
        '请尽快办理或说明',
        `${late}，请尽快办理或说明情况。`,
      ),
      ...nonUrgent,
    },
  ];
  const above = aboveOf(owner);
  if (above) {
    const office: Recipient = { kind: 'office', role: above, ancestors };
    drafts.push({
      ...to(office, '已超时', '有一件事过了时间', `${late}，请您跟进。`),
      ...nonUrgent,
    });
  }
  if (before === 0) {
    const done = nobody ? '该办的岗位现在空着，有人接了马上告诉您' : sayReminded(owner, names);
    const tip = nobody ? '该办的岗位现在空着' : '已经提醒办的人';
    drafts.push(
      to(
        { kind: 'person', openid: asker },
        '已超时',
        tip,
        (your) => `${your}「${kind}」过了约定的时间，${done}。`,
      ),
    );
  }
  return drafts;
}

/** Who else is told that it is overdue. */
function aboveOf(owner: Owner): OfficeRole | null {
  if (owner.kind !== 'office') return 'secretary';
  return owner.role === 'secretary' ? 'officer' : null;
}

function sayReminded(owner: Owner, names: Names): string {
  if (owner.kind !== 'office') return '我们已经提醒办理的人和书记';
  return owner.role === 'secretary'
    ? '我们已经提醒书记，也告诉了街道'
    : `我们已再次提醒${names.office(owner)}`;
}
