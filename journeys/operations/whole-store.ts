import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import { connectSdk } from '../../localcloud/testing/sdk';
import type { Neighbourhood } from './neighbourhood';

/** 通查: every document of every collection as text, by `collection/id`. */
export async function everythingStored(here: Neighbourhood): Promise<Map<string, string>> {
  const database = connectSdk(here.cloud).database();
  const all = new Map<string, string>();
  for (const name of COLLECTION_NAMES) {
    const { data } = await database.collection(name).limit(1000).get();
    for (const document of data as unknown as { _id: string }[]) {
      all.set(`${name}/${document._id}`, JSON.stringify(document));
    }
  }
  return all;
}

/** All places where one of these texts occurs. */
export async function whereStored(
  here: Neighbourhood,
  texts: readonly string[],
): Promise<string[]> {
  const all = await everythingStored(here);
  return [...all].flatMap(([where, document]) => {
    const found = texts.filter((text) => document.includes(text));
    return found.map((text) => `${where}: ${text}`);
  });
}
