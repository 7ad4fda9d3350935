import type { NodeId } from '../../core/domain/org/org';
import { chosenAt } from '../../core/domain/settings/settings';
import type { QuietHours } from '../../core/domain/time/quiet-hours';
import { readChosen } from './directory-cache';

interface Living {
  readonly ancestors: readonly NodeId[];
}

/** 各处的免打扰: adds to a person the quiet hours of where they live, if their subdistrict chose any. */
export async function readQuietHours(): Promise<
  <Person extends Living>(person: Person) => Person & { readonly quiet?: QuietHours }
> {
  const settings = await readChosen();
  return (person) => {
    const { quiet } = chosenAt(person.ancestors, settings);
    return quiet ? { ...person, quiet } : person;
  };
}
