import { createHmac } from 'node:crypto';
import { Refusal } from '../../core/domain/base/refusal';
import type { HouseholdId } from '../../core/domain/org/household';

/** The key that all hashes of the list are made with; it is stored nowhere. */
export type HouseholdSecret = Buffer;

/**
 * 名册的密钥: derived from the functions' secret, which is not in the database. Whoever has the database
 * alone cannot try telephones against it.
 *
 * @throws Refusal `org/no-secret` when the deployment set none
 */
export function householdSecret(): HouseholdSecret {
  const { FILES_SECRET: secret = '' } = process.env;
  if (secret === '') throw new Refusal('org/no-secret');
  return createHmac('sha256', secret).update('households').digest();
}

/** The id under which a household is kept. */
export function householdKey(secret: HouseholdSecret, id: HouseholdId): string {
  return keyed(secret, ['household', id]);
}

/** One telephone of a household. */
export function telephoneKey(secret: HouseholdSecret, id: HouseholdId, lastFour: string): string {
  return keyed(secret, ['telephone', id, lastFour]);
}

function keyed(secret: HouseholdSecret, said: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(said)).digest('hex').slice(0, 40);
}
