import { AGREE_AS, type AgreeAs } from '../../../core/domain/person/consent';
import type { Person } from '../../../core/domain/person/person';
import { _ } from '../../store/cloud';
import { people } from '../../store/tables';
import { forgetFiles } from '../uploads/forget-files';
import { AT_ONCE, type Holding } from './holding';
import { scrub } from './scrub';

/** Where a person can be named in somebody else's document. */
const NAMED = [
  'commands.by',
  'roles.grantedBy',
  'roles.standsInFor',
  'standings.endAsked.by',
  'qualifications.by',
  'heldBack.by',
  'residence.vouched.by',
] as const;

/** Everybody who can be named with others: volunteers, holders of a role, and residents of a place. */
async function othersWhoName(openid: string, roots: readonly string[], nodes: readonly string[]) {
  const named = _.or(NAMED.map((field) => ({ [field]: openid })) as [object]);
  const circles = [
    { 'standings.ancestors': _.in([...roots]) },
    { 'roles.node': _.in([...nodes]) },
    { 'heldBack.ancestors': _.in([...roots]) },
    { ancestors: _.in([...roots]) },
  ];
  for (const circle of circles) {
    const found = await people.list({ where: _.and([circle, named]), limit: AT_ONCE });
    const others = found.filter(({ _id }) => _id !== openid);
    if (others.length > 0) return others;
  }
  return [];
}

/** Everything but what only the program needs: whatever is new in the document is exported. */
function ownPartOf(person: Person): object {
  const { version, ancestors, getsNews, spent, lastSentAt, notices, due, commands, ...own } =
    person;
  return own;
}

/**
 * Fields that say which other person did something to this one; and 请退, which is the lead's word to the
 * office until it decides. The reason of an end is the person's own.
 */
const OTHERS: readonly string[] = ['_id', 'grantedBy', 'standsInFor', 'endAsked'];

function withoutOthers(value: unknown): object {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      OTHERS.includes(key) || (key === 'by' && !AGREE_AS.includes(one as AgreeAs))
        ? undefined
        : one,
    ),
  );
}

/** 自己的资料, and commands in which they decided about others, because a command stores who gave it. */
export const heldPeople: Holding = {
  what: '称呼、电话、住处、住处核实、同意过的用途、志愿者报名与设置、上门照片、提醒额度、提诉求等做过几次',
  exportOf: async (openid) => {
    const person = await people.find(openid);
    if (!person) return [];
    return [withoutOthers(ownPartOf(person))];
  },
  erase: async ({ who, roots, directory }) => {
    const others = await othersWhoName(who.openid, roots, [...directory.nodes.keys()]);
    for (const person of others) await scrub(people, person, who);
    if (others.length > 0) return others.length;
    // The picture first: a run that dies before the document is gone finds it again.
    const self = await people.find(who.openid);
    if (self?.portrait) await forgetFiles([self.portrait]);
    return people.remove({ _id: who.openid });
  },
};
