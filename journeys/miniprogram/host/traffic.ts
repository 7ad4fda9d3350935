/** The data sent from scripts to pages: on a real phone each setData crosses a bridge. */
export class Traffic {
  calls = 0;
  bytes = 0;
  /** The largest one, in bytes. */
  largest = 0;

  /** Sends a change across; only what JSON can represent arrives. */
  across(change: object): object {
    const text = JSON.stringify(change);
    const bytes = Buffer.byteLength(text);
    this.calls += 1;
    this.bytes += bytes;
    this.largest = Math.max(this.largest, bytes);
    return JSON.parse(text);
  }
}
