import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { isClosed } from '../../../core/domain/org/edit';
import { moveTo } from '../../../core/domain/person/person';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';

/**
 * 扫码绑定: stores the home alone, with one tap; a name, a telephone and the flat can follow. It takes the
 * place of the home that the person was asked about, and of no other.
 */
export const bindHome: Handler<'me.bindHome'> = async (call, { nodeId, from }) => {
  const { nodes } = await call.directory;
  return changePerson(call, call.openid, (person) => {
    const lives = person.home?.nodeId ?? null;
    if (lives === nodeId) return { next: remember(person, call.command, 'saved') };
    if (lives !== from) throw new Refusal('person/changed-meanwhile');
    const node = nodes.get(nodeId);
    if (node?.kind !== 'building' || isClosed(node.ancestors, nodes)) {
      throw new Refusal('place/unknown');
    }
    const home = { nodeId, ancestors: node.ancestors, detail: '' };
    return { next: remember(moveTo(person, home, call.now), call.command, 'saved') };
  });
};
