/** 一个码的对象: a building, a studio or a community. */
export const CODE_KINDS = ['building', 'studio', 'community'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

const LETTERS: Readonly<Record<CodeKind, string>> = { building: 'b', studio: 's', community: 'c' };

/** WeChat's limit for a scene, in characters. */
const MOST_CHARACTERS = 32;
const SCENE = /^([bsc])\.([\w-]+)$/;

/**
 * 场景值: what a mini-program code carries, `b.` and the building's id. Null when the id is too long for
 * it, as one that was typed into the database by hand may be.
 */
export function sceneOf(kind: CodeKind, id: string): string | null {
  const scene = `${LETTERS[kind]}.${id}`;
  return scene.length <= MOST_CHARACTERS && SCENE.test(scene) ? scene : null;
}

/** 认场景值: null for anything that no code of ours carries. */
export function readScene(scene: string): { readonly kind: CodeKind; readonly id: string } | null {
  const [, letter, id] = SCENE.exec(scene) ?? [];
  const kind = CODE_KINDS.find((one) => LETTERS[one] === letter);
  return kind && id ? { kind, id } : null;
}
