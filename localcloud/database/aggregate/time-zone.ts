const MINUTE_MS = 60_000;

/**
 * Minutes by which a time zone is ahead of UTC at a moment: an Olson name (`Asia/Shanghai`) or an
 * offset (`+08:00`, `+0800`, `+08`). Absent is UTC.
 * @throws Error for an unknown zone
 */
export function zoneOffset(zone: unknown, at: Date): number {
  if (zone === undefined || zone === null) return 0;
  const text = String(zone);
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
  }
  return namedOffset(text, at);
}

function namedOffset(zone: string, at: Date): number {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = formatOf(zone).formatToParts(at);
  } catch {
    throw new Error(`unrecognized time zone identifier: "${zone}"`);
  }
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour') % 24,
    field('minute'),
    field('second'),
  );
  return Math.round((local - Math.floor(at.getTime() / 1000) * 1000) / MINUTE_MS);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** A moment shifted so that its UTC fields read as local time in a zone. */
export function localTime(at: Date, zone: unknown): Date {
  return new Date(at.getTime() + zoneOffset(zone, at) * MINUTE_MS);
}

/** The moment whose local time in a zone is given as UTC fields. */
export function fromLocalTime(local: Date, zone: unknown): Date {
  const guess = new Date(local.getTime() - zoneOffset(zone, local) * MINUTE_MS);
  return new Date(local.getTime() - zoneOffset(zone, guess) * MINUTE_MS);
}
