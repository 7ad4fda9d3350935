import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import { CHARACTERS } from '../domain/base/limits';
import type { Role } from '../domain/org/office';
import type { NodeId, OrgKind } from '../domain/org/org';
import type { Moment } from '../domain/time/moment';
import { id, line, moment, nothing, phone } from './base/fields';
import { command, commandWith, query } from './base/operation';

const role = z.enum(['administrator', 'officer', 'secretary', 'grid-worker', 'captain']);

/** 岗位码, as it was handed over: blanks and dashes do not matter. */
const code = z.string().check(
  z.maxLength(40),
  z.overwrite((text) => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()),
  z.regex(/^[0-9A-Z]{8,16}$/),
);

const list = z.strictObject({ node: z.optional(id) });

const grant = z
  .strictObject({
    openid: z.optional(id),
    /** As the office saw it, of somebody known here. */
    name: z.optional(z.string().check(z.maxLength(CHARACTERS.seenName))),
    phone: z.optional(phone),
    role,
    node: id,
    until: z.optional(moment),
    /** 代理: the holder for whom the person stands in until then. */
    standsInFor: z.optional(id),
  })
  .check(
    z.refine(({ openid, phone: number }) => (openid === undefined) !== (number === undefined), {
      path: ['phone'],
    }),
  );

const held = z.strictObject({ personId: id, role, node: id });

/** `to`: a telephone. `on`: when the other one begins. */
const handOver = z.strictObject({ to: phone, role, node: id, on: moment });

/** `id`: of an appointment that names me; `code`: what the office handed over. */
const confirm = z.strictObject({ id: z.optional(id), code: z.optional(code) }).check(
  z.refine(({ id: known, code: typed }) => (known === undefined) !== (typed === undefined), {
    path: ['code'],
  }),
);

const claim = z.strictObject({
  code,
  district: line(CHARACTERS.name),
  subdistrict: line(CHARACTERS.name),
});

/** 在任的一位 */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly since: Moment | null;
  readonly until: Moment | null;
  /** For whom they stand in; null when the role is their own. */
  readonly standsInFor: string | null;
  readonly mayEnd: boolean;
}

/** 等人确认的 */
export interface WaitingAppointment {
  readonly id: string;
  readonly role: Role;
  /** `尾号 1234`, or a name. */
  readonly to: string;
  readonly until: Moment;
}

/** 一级的岗位: who holds a role here, what is vacant, and the nodes below. */
export interface RolesView {
  readonly node: { readonly id: NodeId; readonly name: string; readonly kind: OrgKind } | null;
  readonly parent: NodeId | null;
  readonly holders: readonly Holder[];
  readonly waiting: readonly WaitingAppointment[];
  /** Who can stand in for somebody here: the reader, and who holds a role here or right below. */
  readonly colleagues: readonly { readonly personId: string; readonly name: string }[];
  /** Roles that the reader may give here. */
  readonly mayGrant: readonly Role[];
  /** 空着的: roles of this node that nobody holds. */
  readonly vacant: readonly Role[];
  readonly below: readonly {
    readonly id: NodeId;
    readonly name: string;
    readonly kind: OrgKind;
    readonly vacant: readonly Role[];
  }[];
  readonly now: Moment;
}

/** 请我任的职 */
export interface OfferedRole {
  readonly id: string;
  readonly role: Role;
  readonly nodeName: string;
  readonly by: string;
  readonly since: Moment;
  readonly until: Moment | null;
}

/** The code to hand over, once; empty where the person is known. */
export interface GrantReply extends CommandOutput {
  readonly code: string;
}

/** 操作: roles are given, confirmed, handed over and ended; the first one is claimed. */
export const roleOperations = {
  'roles.list': query<RolesView>()('office', list, ['policy/forbidden']),
  'roles.offered': query<readonly OfferedRole[]>()('anyone', nothing),
  'roles.grant': commandWith<GrantReply>()('office', grant, [
    'policy/forbidden',
    'role/not-here',
    'role/ends-before',
    'role/own-offer',
    'role/renamed',
    'role/not-held',
    'cloud/busy',
  ]),
  'roles.withdraw': command('office', z.strictObject({ id }), [
    'policy/forbidden',
    'role/not-waiting',
    'cloud/busy',
  ]),
  'roles.revoke': command('anyone', held, [
    'policy/forbidden',
    'role/not-held',
    'role/last-administrator',
    'person/changed-meanwhile',
  ]),
  'roles.handOver': commandWith<GrantReply>()('anyone', handOver, [
    'policy/forbidden',
    'role/not-here',
    'role/ends-before',
    'cloud/busy',
  ]),
  'roles.confirm': command('anyone', confirm, [
    'role/not-waiting',
    'role/another-name',
    'role/too-many',
    'limit/role',
    'cloud/busy',
    'person/changed-meanwhile',
  ]),
  'roles.claim': command('anyone', claim, [
    'role/code-wrong',
    'role/claimed-already',
    'limit/role',
    'cloud/busy',
    'person/changed-meanwhile',
  ]),
} as const;
