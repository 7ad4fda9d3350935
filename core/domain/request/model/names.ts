import type { OpenId } from '../../base/identity';
import type { OfficeOwner } from '../../org/office';
import type { Place } from '../../org/org';
import type { Directory } from '../../studio/directory';
import type { StudioId } from '../../studio/studio';
import type { PersonDoer } from './event';
import type { Owner } from './owner';

/**
 * 称呼: what everybody and everything is called now. Requests and their events keep ids; a sentence
 * asks here while it is made, so that a name that changed is the new one wherever it is read.
 *
 * @param people names by person; of who is not among them the name that was kept with the id is said
 */
export class Names {
  constructor(
    private readonly directory: Directory,
    private readonly people: ReadonlyMap<OpenId, string> = new Map(),
  ) {}

  studio(studioId: StudioId): string {
    return this.directory.studioName(studioId);
  }

  office(office: OfficeOwner): string {
    return this.directory.officeName(office);
  }

  person({ openid, name }: PersonDoer): string {
    return this.people.get(openid) || name;
  }

  place(place: Pick<Place, 'nodeId' | 'ancestors'>): string {
    return this.directory.placeName(place);
  }

  owner(owner: Owner): string {
    switch (owner.kind) {
      case 'studio':
        return this.studio(owner.studioId);
      case 'volunteer':
        return this.person(owner);
      case 'office':
        return this.office(owner);
      default:
        return owner satisfies never;
    }
  }

  /** One after the other, to be read and never to be taken apart again. */
  owners(owners: readonly Owner[]): string {
    return owners.map((owner) => this.owner(owner)).join('、');
  }
}
