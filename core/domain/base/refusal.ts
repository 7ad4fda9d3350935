import { announcementRefusals } from './refusals/announcement';
import { anyRefusals } from './refusals/any';
import { personRefusals } from './refusals/person';
import { requestRefusals } from './refusals/request';
import { studioRefusals } from './refusals/studio';
import { volunteerRefusals } from './refusals/volunteer';

/**
 * 拒绝: every reason for which the product says no, with the sentence a person reads; one noun a line.
 * The code is for programs and logs and never reaches the screen. `{name}` is filled from the detail.
 */
const sentences = {
  ...anyRefusals,
  ...personRefusals,
  ...volunteerRefusals,
  ...studioRefusals,
  ...announcementRefusals,
  ...requestRefusals,
} as const;

export type RefusalCode = keyof typeof sentences;

export const REFUSAL_CODES = Object.keys(sentences) as RefusalCode[];

/** 拒绝: a coded no. Rules and the gateway throw it; whoever catches it shows `message` unchanged. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    detail: Readonly<Record<string, string>> = {},
  ) {
    super(sentences[code].replace(/\{(\w+)\}/g, (_, key: string) => detail[key] ?? '别人'));
    this.name = 'Refusal';
  }
}
