import type { Page, Request } from 'playwright-core';

/** 在路上的: network requests of a page that have no response yet. */
export class UnderWay {
  private readonly requests = new Set<Request>();
  private readonly waiting = new Set<() => void>();

  constructor(
    page: Page,
    private readonly patienceMs: number,
  ) {
    page.on('request', (request) => this.requests.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const) {
      page.on(end as 'requestfinished', (request) => this.ends(request));
    }
  }

  get any(): boolean {
    return this.requests.size > 0;
  }

  /** Waits until there are none. @throws Error naming those that are left */
  none(): Promise<void> {
    if (!this.any) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(limit);
        this.waiting.delete(done);
        resolve();
      };
      // biome-ignore lint/style/noRestrictedGlobals: a limit for the wait
      const limit = setTimeout(() => {
        this.waiting.delete(done);
        reject(new Error(`no response yet to: ${[...this.requests].map((each) => each.url())}`));
      }, this.patienceMs);
      this.waiting.add(done);
    });
  }

  private ends(request: Request): void {
    this.requests.delete(request);
    if (this.any) return;
    for (const done of this.waiting) done();
  }
}
