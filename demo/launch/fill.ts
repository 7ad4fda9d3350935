import { templates } from '../../core/contract/templates';
import { TEMPLATE_KEYS } from '../../core/domain/notice/template';
import type { Inside } from '../../localcloud/inside';
import { creditsOf } from '../seed/credits';
import { seedDocuments } from '../seed/seed-documents';

/** Imported last: while this collection is empty, the community has not been imported completely. */
const LAST = 'people';

/**
 * Imports the invented community into an empty cloud. A cloud with people in it is left alone; after
 * an interrupted import the missing people are added.
 * @returns whether anybody was imported
 */
export async function fill(cloud: Inside): Promise<boolean> {
  if (!cloud.collectionIsEmpty(LAST)) return false;
  const seed = seedDocuments(cloud.now().toISOString());
  await Promise.all(seed.people.map((person) => agree(cloud, person._id, creditsOf(person))));
  const names = Object.keys(seed).filter((name) => name !== LAST);
  for (const name of [...names, LAST]) {
    const documents = seed[name as keyof typeof seed];
    if (cloud.collectionIsEmpty(name)) await cloud.importDocuments(name, documents);
  }
  return true;
}

/** WeChat's side of the ledger: it allows as many messages as the person has credits. */
function agree(
  cloud: Inside,
  openid: string,
  credits: ReturnType<typeof creditsOf>,
): Promise<void> {
  const left = TEMPLATE_KEYS.map((key) => [templates[key].id, credits[key] ?? 0] as const);
  return cloud.importConsents(openid, Object.fromEntries(left.filter(([, many]) => many > 0)));
}
