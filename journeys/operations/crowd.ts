import { templates } from '../../core/contract/templates';
import { consentsTo } from '../../core/domain/person/consent';
import { type Person, stranger, withCredits } from '../../core/domain/person/person';
import { MORNING } from '../morning';
import type { Neighbourhood } from './neighbourhood';

/** How many people give WeChat their consent in parallel. */
const STEP = 25;

/** How many documents one write imports. */
const IMPORTED = 5000;

/** Many residents of one building; some of them have each accepted one message about announcements. */
export async function crowdOf(here: Neighbourhood, people: number, readers: number): Promise<void> {
  const openids = Array.from({ length: people }, (_, index) => `o-crowd-${index}`);
  const documents = openids.map((openid, index) => residentOf(openid, index < readers));
  for (let from = 0; from < documents.length; from += IMPORTED) {
    await here.cloud.importDocuments('people', documents.slice(from, from + IMPORTED));
  }
  for (let from = 0; from < readers; from += STEP) {
    const step = openids.slice(from, Math.min(from + STEP, readers));
    await Promise.all(
      step.map((openid) =>
        here.post('/consents', { [templates.news.id]: 'accept' }, { 'x-wx-openid': openid }),
      ),
    );
  }
}

function residentOf(openid: string, reads: boolean): Person {
  const resident: Person = {
    ...stranger(openid),
    version: 1,
    ancestors: ['street', 'plum', 'plum-1'],
    consents: consentsTo(['service'], MORNING.toISOString()),
  };
  return reads ? withCredits(resident, { news: { left: 1, refused: false } }) : resident;
}
