type Stored = Readonly<Record<string, unknown>>;

/** Keeps studios and offices, and a volunteer's studio, by id alone, as the current code does. */
export function namelessOwners(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namelessOwners);
  if (!isObject(value)) return value;
  const { kind, name, studioName: _studioName, ...rest } = value;
  switch (kind) {
    case 'studio':
      return { kind, ...rest };
    case 'office':
      return { kind, ...rest, ...(String(name).endsWith('或街道') && { orAbove: true }) };
    case 'volunteer':
      return { kind, name, ...rest };
    default:
      return mapValues(value, namelessOwners);
  }
}

/**
 * A timeline in which the previous owner of a request is stored as an owner instead of a name in a
 * text.
 */
export function withOwnersLeft(timeline: readonly unknown[]): unknown[] {
  return timeline.map((event, index) => {
    if (!isObject(event) || event.type !== 'request.left') return event;
    const { from, volunteer, ...rest } = event;
    const before = ownersIn(timeline.slice(0, index));
    return { ...rest, from: volunteer ? [volunteer] : ownersNamed(String(from), before) };
  });
}

/**
 * The latest owner with this name; if there is none, all studios asked together whose names are in it.
 */
function ownersNamed(names: string, before: readonly Stored[]): Stored[] {
  const one = before.filter(({ name }) => name === names).at(-1);
  if (one) return [one];
  const byId = new Map(before.map((owner) => [owner.studioId, owner]));
  byId.delete(undefined);
  return [...byId.values()].filter(({ name }) => `、${names}、`.includes(`、${name}、`));
}

function ownersIn(value: unknown): Stored[] {
  if (Array.isArray(value)) return value.flatMap(ownersIn);
  if (!isObject(value)) return [];
  return 'kind' in value ? [value] : Object.values(value).flatMap(ownersIn);
}

/** The same owner without its name, if it had one. */
export function unnamed(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { name: _name, ...rest } = value;
  return rest;
}

function mapValues(value: Stored, change: (one: unknown) => unknown): Stored {
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, change(one)]));
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
