import { templates } from '../../core/contract/templates';
import type { TemplateKey } from '../../core/domain/notice/template';
import type { Person } from '../../core/domain/person/person';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { habitOf } from './habits';
import type { Phones } from './phones';
import type { Street } from './street';

/** How many messages people have allowed before the week begins, by role. */
const ALLOWED = { volunteer: 12, official: 40, resident: 1 } as const;

/** How many people give their consents in parallel. */
const AT_ONCE = 20;

/** 入住: inserts everybody and everything into an empty cloud, with the consents on WeChat's side. */
export async function moveIn(cloud: LocalCloud, phones: Phones, street: Street): Promise<void> {
  const people = [
    ...street.volunteers.map((person) =>
      habitOf(street.size.seed, person._id).agrees
        ? allowing(person, 'task', ALLOWED.volunteer)
        : person,
    ),
    ...street.officials.map((person) => allowing(person, 'task', ALLOWED.official)),
    ...street.residents.map((person) => allowing(person, 'progress', ALLOWED.resident)),
  ];
  await cloud.importDocuments('orgs', street.places.nodes);
  await cloud.importDocuments('studios', street.studios);
  await cloud.importDocuments('people', people);
  for (let from = 0; from < people.length; from += AT_ONCE) {
    await Promise.all(people.slice(from, from + AT_ONCE).map((person) => agree(phones, person)));
  }
}

function allowing(person: Person, key: TemplateKey, left: number): Person {
  return { ...person, credits: { [key]: { left, refused: false } } };
}

/** WeChat's side: as many consents as the ledger has. */
async function agree(phones: Phones, { _id, credits }: Person): Promise<void> {
  for (const [key, credit] of Object.entries(credits)) {
    const answer = { [templates[key as TemplateKey].id]: 'accept' };
    for (let tap = 0; tap < credit.left; tap += 1) await phones.post('/consents', answer, _id);
  }
}
