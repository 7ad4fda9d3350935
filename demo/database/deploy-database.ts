import { z } from 'zod';
import type { CollectionDeclaration, IndexDeclaration } from '../../cloudfunctions/store/indexes';
import { type Call, Refused } from './wechat-api';

/** How many collections one page of the list has. */
const PAGE = 100;

const listed = z.object({
  collections: z.array(z.object({ name: z.string() })).default([]),
  pager: z.object({ Total: z.number() }),
});

/** 结果: what was created, and what has to be looked at by hand. */
export interface Deployed {
  readonly collections: readonly string[];
  /** `requests: asker__submittedAt`, with WeChat's words. */
  readonly problems: readonly string[];
}

/**
 * 建集合和索引: creates the collections that an environment lacks and asks for every index of all of them.
 * Nothing is ever dropped, so it may run as often as one likes. An index that exists is none of the
 * problems, unless it has the same name and other fields.
 *
 * @throws Refused when a collection cannot be listed or created
 */
export async function deployDatabase(
  call: Call,
  env: string,
  wanted: readonly CollectionDeclaration[],
  say: (line: string) => void,
): Promise<Deployed> {
  const existing = await collectionsIn(call, env);
  const missing = wanted.filter(({ name }) => !existing.has(name)).map(({ name }) => name);
  for (const name of missing) {
    await call('/tcb/databasecollectionadd', { env, collection_name: name });
    say(`新建集合 ${name}`);
  }
  const problems: string[] = [];
  for (const { name, indexes } of wanted) {
    if (indexes.length === 0) continue;
    const found = await indexesOf(call, env, name, indexes);
    problems.push(...found);
    say(`${name}：${indexes.length} 个索引，${found.length} 个没建成`);
  }
  return { collections: missing, problems };
}

async function collectionsIn(call: Call, env: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = listed.parse(
      await call('/tcb/databasecollectionget', { env, limit: PAGE, offset }),
    );
    for (const { name } of page.collections) names.add(name);
    if (page.collections.length === 0 || offset + PAGE >= page.pager.Total) return names;
  }
}

/** All in one call; one by one when that is refused, since one that exists refuses all. */
async function indexesOf(
  call: Call,
  env: string,
  collection: string,
  indexes: readonly IndexDeclaration[],
): Promise<string[]> {
  if (!(await refusalOf(call, env, collection, indexes))) return [];
  const problems: string[] = [];
  for (const index of indexes) {
    const refused = await refusalOf(call, env, collection, [index]);
    if (refused && !isThere(refused)) {
      problems.push(`${collection}: ${index.name}（${refused.message}）`);
    }
  }
  return problems;
}

async function refusalOf(
  call: Call,
  env: string,
  collection: string,
  indexes: readonly IndexDeclaration[],
): Promise<Refused | null> {
  const create = indexes.map(({ name, fields, unique }) => ({
    name,
    unique: unique ?? false,
    keys: fields.map(({ field, direction }) => ({ name: field, direction: String(direction) })),
  }));
  try {
    await call('/tcb/updateindex', {
      env,
      collection_name: collection,
      create_indexes: create,
      drop_indexes: [],
    });
    return null;
  } catch (problem) {
    if (problem instanceof Refused) return problem;
    throw problem;
  }
}

/** Does it say that this very index is there? One of the same name with other fields is not. */
function isThere({ errmsg }: Refused): boolean {
  return /already exists|已存在/i.test(errmsg) && !/same name/i.test(errmsg);
}
