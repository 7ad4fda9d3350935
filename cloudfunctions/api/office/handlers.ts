import type { officeOperations } from '../../../core/contract/office';
import type { Handlers } from '../../runtime/gateway';
import { readBoard } from './board';
import { dryRunRequest } from './dry-run';
import { listOffice } from './list';
import { readPeople } from './people';

/** One operation a line. */
export const officeHandlers: Handlers<keyof typeof officeOperations> = {
  'office.board': readBoard,
  'office.people': readPeople,
  'office.list': listOffice,
  'office.dryRun': dryRunRequest,
};
