import { Refusal } from '../../../core/domain/base/refusal';
import type { Notice } from '../../../core/domain/notice/notice';
import {
  noticeOfEnd,
  noticeOfEndAsked,
  noticeOfEndDecided,
} from '../../../core/domain/person/ending-notices';
import type { Person } from '../../../core/domain/person/person';
import { standingIn } from '../../../core/domain/person/standing';
import { askEnd, end, stay } from '../../../core/domain/person/volunteer';
import { mayEditStudio, maySetUp } from '../../../core/domain/policy/oversight';
import type { Studio } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { beginAct } from '../../runtime/take-act';
import { changeAndTell, told } from '../../runtime/tell-person';
import { recordDecision, withOffice } from './volunteer';

/** 请退: by an office over the studio. What they saw closes with this write; `patrol` hands their work over. */
export const endVolunteer: Handler<'volunteers.end'> = async (call, input) => {
  const { personId, studioId, reason } = input;
  const { actor, studio, directory } = await overStudio(call, studioId, maySetUpStudio);
  return changeAndTell(call, personId, async (person) => {
    const next = end(person, studioId, reason, call.now);
    await recordDecision(call, 'volunteer.ended', actor, next, studioId);
    const gone = withOffice(person, next, 'left', directory, call).newNotices ?? {};
    const notices = [
      noticeOfEnd(next, studio, reason, call.now),
      ...toWhoAsked(person, studioId, { ended: true, reason }, call.now),
      ...Object.values(gone),
    ];
    return told(next, notices, 'left', call);
  });
};

/**
 * 请书记请退: by the lead, or by anybody who may change the studio. The office is told once; while it has
 * not decided, asking again only replaces the reason.
 */
export const askEndVolunteer: Handler<'volunteers.askEnd'> = async (call, input) => {
  const counted = beginAct(call, 'askEnd');
  const { personId, studioId, reason } = input;
  const { actor, studio } = await overStudio(call, studioId, mayEditStudio);
  return changeAndTell(call, personId, async (person) => {
    const next = askEnd(person, studioId, { by: call.openid, reason, at: call.now });
    await counted;
    await recordDecision(call, 'volunteer.endAsked', actor, next, studioId);
    const isTold = Boolean(standingIn(person, studioId)?.endAsked);
    const notice = noticeOfEndAsked(next, studio, actor, call.now);
    return told(next, isTold ? [] : [{ ...notice, by: call.openid }], 'asked', call);
  });
};

/** 留下: the office does not follow the lead's wish. */
export const stayVolunteer: Handler<'volunteers.stay'> = async (call, input) => {
  const { personId, studioId, reason } = input;
  const { actor } = await overStudio(call, studioId, maySetUpStudio);
  return changeAndTell(call, personId, async (person) => {
    const next = stay(person, studioId);
    await recordDecision(call, 'volunteer.stayed', actor, next, studioId);
    const notices = toWhoAsked(person, studioId, { ended: false, reason }, call.now);
    return told(next, notices, standingIn(next, studioId)?.state ?? 'none', call);
  });
};

/** Tells the lead who asked; nobody when nobody did. */
function toWhoAsked(
  person: Person,
  studioId: string,
  decided: { readonly ended: boolean; readonly reason: string },
  now: Moment,
): readonly Notice[] {
  const asked = standingIn(person, studioId)?.endAsked;
  return asked ? [noticeOfEndDecided(person, asked.by, decided, now)] : [];
}

function maySetUpStudio(actor: Person, { ancestors }: Studio, now: Moment): boolean {
  return maySetUp(actor, ancestors, now);
}

/** @throws Refusal `policy/forbidden`, also when there is no such studio */
async function overStudio(
  call: ApiCall,
  studioId: string,
  may: (actor: Person, studio: Studio, now: Moment) => boolean,
) {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const studio = directory.studios.get(studioId);
  if (!studio || !may(actor, studio, call.now)) throw new Refusal('policy/forbidden');
  return { actor, studio, directory };
}
