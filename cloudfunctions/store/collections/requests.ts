import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { collection } from '../collection';
import { requestsSteps } from '../shape/requests';

/** 诉求 */
export const requests = collection<ServiceRequest>({
  indexes: [
    'asker state -submittedAt -_id',
    'owner.studioId state -submittedAt -_id',
    'askedStudios state rank submittedAt _id',
    'assignee.openid state -submittedAt -_id',
    'ancestors -submittedAt -_id',
    'ancestors state -submittedAt -_id',
    'ancestors category -submittedAt -_id',
    'ancestors category state -submittedAt -_id',
    'worklists rank attendBy _id',
    'assignee.studioId counted submittedAt',
    'tried counted submittedAt',
    'slips.holder',
    'joined.openid state -submittedAt -_id',
    'publicLists -submittedAt -_id',
    'rank due.at',
  ],
  steps: requestsSteps,
  due: 'each-round',
  notices: [
    ...(['asker', 'askerName', 'concerned', 'avoid', 'joined'] as const),
    ...(['excludedVolunteers', 'category'] as const),
  ],
});
