import { _ } from '../../store/cloud';
import { people } from '../../store/tables';
import { forgetFiles } from '../uploads/forget-files';
import { AT_ONCE, type Holding } from './holding';
import { scrub } from './scrub';

/** 自己的资料, and commands in which they decided about others, because a command stores who gave it. */
export const heldPeople: Holding = {
  what: '称呼、电话、住处、同意过的用途、志愿者报名与设置、上门照片、提醒额度、提诉求等做过几次',
  exportOf: async (openid) => {
    const person = await people.find(openid);
    if (!person) return [];
    const { name, phone, home, livesSince, roles, standings, terms, partyMember, portrait } =
      person;
    const { credits, consents, erasing, acts, heldBack } = person;
    const asVolunteer = { standings, terms, partyMember, portrait };
    const rest = { credits, consents, erasing, acts, heldBack };
    return [{ name, phone, home, livesSince, roles, ...asVolunteer, ...rest }];
  },
  erase: async ({ who, roots }) => {
    const below = _.in([...roots]);
    const found = await people.list({
      where: _.or([
        { 'standings.ancestors': below, 'commands.by': who.openid },
        { 'standings.ancestors': below, 'standings.endAsked.by': who.openid },
        { 'heldBack.ancestors': below, 'commands.by': who.openid },
        { 'heldBack.ancestors': below, 'heldBack.by': who.openid },
      ]),
      limit: AT_ONCE,
    });
    const others = found.filter(({ _id }) => _id !== who.openid);
    for (const person of others) await scrub(people, person, who);
    if (others.length > 0) return others.length;
    // The picture first: a run that dies before the document is gone finds it again.
    const self = await people.find(who.openid);
    if (self?.portrait) await forgetFiles([self.portrait]);
    return people.remove({ _id: who.openid });
  },
};
