import type { OpenId } from '../../base/identity';
import type { OfficeOwner } from '../../org/office';
import type { Place } from '../../org/org';
import type { Directory } from '../../studio/directory';
import type { StudioId } from '../../studio/studio';
import type { PersonDoer } from './event';
import type { Owner } from './owner';

/**
 * 称呼: the current names of people, studios and places. Requests and events store ids; sentences look
 * names up here when they are made, so a changed name shows everywhere.
 *
 * @param people names by person; for anybody else the name stored with the id is used
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

  /** The names in a row, for reading only: this text is never parsed. */
  owners(owners: readonly Owner[]): string {
    return owners.map((owner) => this.owner(owner)).join('、');
  }
}
