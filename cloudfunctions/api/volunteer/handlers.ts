import type { volunteerOperations } from '../../../core/contract/volunteer';
import type { Handlers } from '../../runtime/gateway';
import { applyVolunteer, suggestStudios } from './apply';
import { approveVolunteer, giveLeadWord, refuseVolunteer } from './decide';
import { askEndVolunteer, endVolunteer, stayVolunteer } from './end';
import { listVolunteers } from './list';
import { decideNewName, listNames } from './names';
import { readPortrait, setPortrait } from './portrait';
import { qualifyVolunteer, unqualifyVolunteer } from './qualify';
import * as volunteers from './volunteer';

/** One operation a line. */
export const volunteerHandlers: Handlers<keyof typeof volunteerOperations> = {
  'volunteers.apply': applyVolunteer,
  'volunteers.suggest': suggestStudios,
  'volunteers.giveWord': giveLeadWord,
  'volunteers.approve': approveVolunteer,
  'volunteers.refuse': refuseVolunteer,
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
  'volunteers.list': listVolunteers,
};
