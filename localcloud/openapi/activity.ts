const TWO_HOURS_MS = 2 * 3_600_000;

/** Who used the mini-program recently. Some open APIs accept only recently active people. */
export class Activity {
  private readonly last = new Map<string, number>();

  constructor(private readonly now: () => Date) {}

  seen(openid: string): void {
    this.last.set(openid, this.now().getTime());
  }

  /** Was this person active within two hours? */
  isRecent(openid: string): boolean {
    const at = this.last.get(openid);
    return at !== undefined && this.now().getTime() - at <= TWO_HOURS_MS;
  }
}
