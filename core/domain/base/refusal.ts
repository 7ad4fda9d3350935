import { REFUSALS } from './refusals';

export type RefusalCode = keyof typeof REFUSALS;

export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[];

/** 拒绝: a coded no. Rules and the gateway throw it; whoever catches it shows `message` unchanged. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    detail: Readonly<Record<string, string>> = {},
  ) {
    super(REFUSALS[code].replace(/\{(\w+)\}/g, (_, key: string) => detail[key] ?? '别人'));
    this.name = 'Refusal';
  }
}
