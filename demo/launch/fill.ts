import { templates } from '../../core/contract/templates';
import { TEMPLATE_KEYS } from '../../core/domain/notice/template';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { creditsOf } from '../seed/consents';
import { seedDocuments } from '../seed/seed-documents';

/** Imported last: while it is empty the community has not moved in. */
const LAST = 'people';

/**
 * Lets the made-up community move into an empty cloud. A cloud with people in it is left alone;
 * one that was stopped while they moved in gets those who are missing.
 *
 * @returns whether anybody moved in
 */
export async function fill(cloud: LocalCloud): Promise<boolean> {
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

/** WeChat's side of the ledger: it will let as many messages through as the person allowed. */
async function agree(
  { url }: LocalCloud,
  openid: string,
  credits: ReturnType<typeof creditsOf>,
): Promise<void> {
  const most = Math.max(...Object.values(credits));
  for (let time = 0; time < most; time += 1) {
    const keys = TEMPLATE_KEYS.filter((key) => (credits[key] ?? 0) > time);
    const answer = await fetch(`${url}/consents`, {
      method: 'POST',
      headers: { 'x-wx-openid': openid, 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(keys.map((key) => [templates[key].id, 'accept']))),
    });
    if (!answer.ok) throw new Error(`the local cloud took no consent: ${await answer.text()}`);
  }
}
