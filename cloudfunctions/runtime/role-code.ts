import { createHash, randomInt } from 'node:crypto';

const DIGITS = 8;

/** 岗位码: eight digits that an office hands over, in writing or by telephone. */
export function newRoleCode(): string {
  return String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
}

/** What is kept of a code. */
export function digestOfCode(code: string): string {
  return createHash('sha256').update(`role ${code}`).digest('hex').slice(0, 32);
}
