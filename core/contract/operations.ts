import type * as z from 'zod/mini';
import { announcementOperations } from './announcement';
import { archiveOperations } from './archive';
import { codeOperations } from './code';
import { deedOperations } from './deed';
import { inboxOperations } from './inbox';
import { meOperations } from './me';
import { officeOperations } from './office';
import { orgOperations } from './org';
import { personOperations } from './person';
import { requestOperations } from './request/operations';
import { roleOperations } from './role';
import { settingsOperations } from './settings';
import { studioOperations } from './studio';
import { uploadOperations } from './upload';
import { volunteerOperations } from './volunteer';

/** 操作: everything a phone can ask of the cloud, one line per noun. */
export const operations = {
  ...personOperations,
  ...meOperations,
  ...orgOperations,
  ...codeOperations,
  ...settingsOperations,
  ...roleOperations,
  ...inboxOperations,
  ...announcementOperations,
  ...studioOperations,
  ...volunteerOperations,
  ...uploadOperations,
  ...requestOperations,
  ...officeOperations,
  ...deedOperations,
  ...archiveOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** The input as it is sent. */
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;

/** The input as its handler gets it: parsed and trimmed. */
export type ParsedOf<Name extends OperationName> = z.output<Operations[Name]['input']>;

/** The reply. */
export type OutputOf<Name extends OperationName> = NonNullable<Operations[Name]['output']>;
