import type { Recipient } from '../../notice/notice';
import type { RequestEvent } from '../model/event';
import type { ServiceRequest } from '../model/state';
import type { MessageDraft, To } from './message-draft';

/** 交接单的话: to the other end, and to the office where it does not agree or is open for long. */
export function draftsOfSlip(
  event: Extract<RequestEvent, { type: 'request.slip' }>,
  request: ServiceRequest,
  to: To,
  kind: string,
): MessageDraft[] {
  const holder = request.slips.find(({ id }) => id === event.slip)?.holder;
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const ends: Recipient[] = holder ? [asker, { kind: 'person', openid: holder }] : [asker];
  const office: Recipient = { kind: 'office', role: 'secretary', ancestors: request.ancestors };
  const tell = (whom: readonly Recipient[], status: string, tip: string, text: string) =>
    whom.map((one) => to(one, status, tip, text));
  switch (event.did) {
    case 'entrusted':
      return tell(
        ends,
        '请您核对',
        '有一张交接单等您确认',
        `「${kind}」有一张交接单等您确认，请点开核对。`,
      );
    case 'givenBack':
      return tell(
        ends,
        '请您核对',
        '东西还回来了，请核对',
        `「${kind}」交接的东西还回来了，请点开核对。`,
      );
    case 'agreed':
      return tell(ends, '已确认', '对方确认了交接单', `「${kind}」的交接单，对方确认了。`);
    case 'contested':
      return [
        ...tell(
          ends,
          '对不上',
          '对方说交接单对不上',
          `「${kind}」的交接单，对方说对不上，请点开看看。`,
        ),
        to(
          office,
          '对不上',
          '交接单对不上，请问问',
          `有一件「${kind}」的交接单对不上，请您问问两边。`,
        ),
      ];
    case 'settled':
      return tell(
        ends,
        '已了结',
        '交接单了结了',
        `「${kind}」的交接单，由书记或街道问清楚，了结了。`,
      );
    case 'reminded':
      return [
        ...tell(
          ends,
          '还没交清',
          '东西还没有交接清楚',
          `「${kind}」交接的东西还没有交接清楚，请点开看看。`,
        ),
        to(
          office,
          '还没交清',
          '交接单还没了，请问问',
          `有一件「${kind}」的交接单好几天没了，请您问问两边。`,
        ),
      ];
    default:
      return event.did satisfies never;
  }
}
