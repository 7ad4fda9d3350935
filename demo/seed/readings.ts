import { categoryOf } from '../../core/domain/category/category';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';

/** 查看记录: sealed words that somebody read. */
interface Reading {
  readonly _id: string;
  readonly requestId: string;
  readonly openid: string;
  readonly name: string;
  readonly at: Moment;
}

/** Whoever accepted a sealed request has read it at once. */
export function readingsOf(request: ServiceRequest): Reading[] {
  if (!categoryOf(request.category).sealed) return [];
  return request.timeline.flatMap((event, index) =>
    event.type === 'request.accepted'
      ? [
          {
            _id: `${request._id}-reading-${index}`,
            requestId: request._id,
            openid: event.volunteer.openid,
            name: event.volunteer.name,
            at: event.at,
          },
        ]
      : [],
  );
}
