import { createHmac, randomInt } from 'node:crypto';
import { daysAfter, type Moment } from '../../core/domain/time/moment';

/** Crockford's digits: none looks like another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = LETTERS.length;
const EPOCH = Date.parse('2026-01-01T00:00:00.000Z');
const DAY_MS = 86_400_000;

/** Characters of the day, of chance, and of the signature: 50 bits, with five tries an hour. */
const LENGTHS = { day: 3, chance: 3, signature: 10 } as const;

/** How long a code can be used, in days. */
export const CLAIM_DAYS = 7;

/** 认领码: says until when it is valid, and is signed; nothing of it is kept. `K7Q2-…`, 16 characters. */
export function newClaimCode(secret: string, now: Moment): string {
  const last = Math.floor((Date.parse(daysAfter(now, CLAIM_DAYS)) - EPOCH) / DAY_MS);
  const said =
    written(last, LENGTHS.day) + written(randomInt(BASE ** LENGTHS.chance), LENGTHS.chance);
  return (said + signed(said, secret)).replaceAll(/(.{4})(?!$)/g, '$1-');
}

/** Is this a code of this cloud that can still be used? */
export function isClaimCode(code: string, secret: string, now: Moment): boolean {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '');
  const said = plain.slice(0, LENGTHS.day + LENGTHS.chance);
  if (plain !== said + signed(said, secret)) return false;
  const last = [...said.slice(0, LENGTHS.day)].reduce(
    (sum, one) => sum * BASE + LETTERS.indexOf(one),
    0,
  );
  return Date.parse(now) < EPOCH + (last + 1) * DAY_MS;
}

function signed(said: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`claim ${said}`).digest();
  return [...digest.subarray(0, LENGTHS.signature)].map((byte) => LETTERS[byte % BASE]).join('');
}

function written(number: number, length: number): string {
  let left = number;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = `${LETTERS[left % BASE]}${text}`;
    left = Math.floor(left / BASE);
  }
  return text;
}
