import { briefly } from '../notice/message-fit';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import { isOffice, officeAbove } from '../org/office';
import type { Moment } from '../time/moment';
import type { Person } from './person';

/**
 * Offices over the person are told that a new name waits for them; of whoever holds an office, the one
 * above.
 */
export function noticeOfWantedName(
  { _id, name, called, roles }: Person,
  now: Moment,
): Notice | null {
  if (!called.wanted) return null;
  const { over } = called.wanted;
  const [office] = roles.filter((one) => isOffice(one) && (one.until === null || now < one.until));
  return {
    to: { kind: 'office', role: office ? officeAbove(office.role) : 'secretary', ancestors: over },
    except: [_id],
    template: 'task',
    words: {
      subject: '改称呼',
      status: '待审核',
      at: now,
      tip: briefly(`${name}想改称呼`, '有一位想改称呼'),
    },
    text: `${name}想改称呼，请您看看。您同意以前，大家看到的还是${name}。`,
    page: messagePage('office.volunteers'),
    urgent: false,
  };
}

/** The person is told the decision. */
export function noticeOfNameDecision(
  { _id, name }: Pick<Person, '_id' | 'name'>,
  wanted: string,
  agreed: boolean,
  now: Moment,
): Notice {
  return {
    to: { kind: 'person', openid: _id },
    except: [],
    template: 'progress',
    words: {
      subject: '改称呼',
      status: agreed ? '已同意' : '没有改',
      at: now,
      tip: '点开看看',
    },
    text: agreed
      ? `您的称呼改好了，现在大家看到的是${wanted}。`
      : `称呼没有改成${wanted}，大家看到的还是${name}。要是写错了，请和居委会说一声。`,
    page: messagePage('me.profile'),
    urgent: false,
  };
}
