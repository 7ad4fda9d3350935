import type { OpenId } from '../../core/domain/base/identity';
import type { Verdict } from '../../core/domain/request/commands/content-check';
import { cloud } from '../store/cloud';

/** WeChat accepts this many characters per call. */
const AT_ONCE = 2500;

/** 论坛: text that others read. */
const SCENE = 3;

/**
 * 内容安全: asks WeChat whether others may read these words. What it wants a person to look at
 * (`review`) counts as risky: nobody looks at it before neighbours do. A writer who has not been in
 * the mini-program for two hours is refused by WeChat (61010), which is `down` as well.
 */
export async function checkWords(openid: OpenId, words: string): Promise<Verdict> {
  const verdicts = await Promise.all(piecesOf(words).map((piece) => checkPiece(openid, piece)));
  if (verdicts.includes('risky')) return 'risky';
  return verdicts.includes('down') ? 'down' : 'pass';
}

async function checkPiece(openid: OpenId, content: string): Promise<Verdict> {
  try {
    const answer = await cloud.openapi.security.msgSecCheck({
      openid,
      content,
      version: 2,
      scene: SCENE,
    });
    const { suggest } = (answer as { result?: { suggest?: string } }).result ?? {};
    if (suggest === undefined) return 'down';
    return suggest === 'pass' ? 'pass' : 'risky';
  } catch (error) {
    // The cloud keeps a function's log, where the engineer can see that the permission is missing.
    console.error(JSON.stringify({ msgSecCheck: String(error) }));
    return 'down';
  }
}

/** Cuts between whole characters, so that none is split. */
function piecesOf(words: string): string[] {
  const characters = [...words.trim()];
  const count = Math.ceil(characters.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * AT_ONCE, (index + 1) * AT_ONCE).join(''),
  );
}
