import type { volunteerOperations } from '../../../core/contract/volunteer';
import type { Handlers } from '../../runtime/gateway';
import { askEndVolunteer, endVolunteer, stayVolunteer } from './end';
import { decideNewName, listNames } from './names';
import { readPortrait, setPortrait } from './portrait';
import { qualifyVolunteer, unqualifyVolunteer } from './qualify';
import * as volunteers from './volunteer';

/** One operation a line. */
export const volunteerHandlers: Handlers<keyof typeof volunteerOperations> = {
  'volunteers.apply': volunteers.applyVolunteer,
  'volunteers.approve': volunteers.approveVolunteer,
  'volunteers.refuse': volunteers.refuseVolunteer,
  'volunteers.terms': volunteers.setTerms,
  'volunteers.showPortrait': setPortrait,
  'volunteers.ownPortrait': readPortrait,
  'volunteers.leave': volunteers.leaveVolunteer,
  'volunteers.pause': volunteers.pauseVolunteer,
  'volunteers.end': endVolunteer,
  'volunteers.askEnd': askEndVolunteer,
  'volunteers.stay': stayVolunteer,
  'volunteers.names': listNames,
  'volunteers.rename': decideNewName,
  'volunteers.qualify': qualifyVolunteer,
  'volunteers.unqualify': unqualifyVolunteer,
  'volunteers.list': volunteers.listVolunteers,
};
