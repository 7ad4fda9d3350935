import type { NodeId } from '../../core/domain/org/org';
import { chosenAt } from '../../core/domain/settings/settings';
import type { Moment } from '../../core/domain/time/moment';
import { isDayEverywhere, type QuietHours } from '../../core/domain/time/quiet-hours';
import { readChosen } from './directory-cache';

interface Living {
  readonly ancestors: readonly NodeId[];
}

/**
 * 各处的免打扰: adds to a person the quiet hours of where they live, if their subdistrict chose any. By day
 * nothing is read, because nobody's night can have begun.
 */
export async function readQuietHours(
  now: Moment,
): Promise<<Person extends Living>(person: Person) => Person & { readonly quiet?: QuietHours }> {
  if (isDayEverywhere(now)) return (person) => person;
  const settings = await readChosen();
  return (person) => {
    const { quiet } = chosenAt(person.ancestors, settings);
    return quiet ? { ...person, quiet } : person;
  };
}
