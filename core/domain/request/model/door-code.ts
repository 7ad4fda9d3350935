/**
 * 口令: four digits by which a resident knows at the door that it is the one who accepted. New with each
 * acceptance; both ends see it while the request is in hand.
 */
export type DoorCode = string;

/** How many different ones there are. */
export const DOOR_CODES = 10_000;

/** The code of a random number from 0 to below `DOOR_CODES`, which the caller draws. */
export function doorCodeOf(drawn: number): DoorCode {
  return String(drawn).padStart(4, '0');
}
