import type { Page, Request } from 'playwright-core';

/** 在路上的: what a page has asked of the network and not been given yet. */
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

  /** Waits until there is nothing. @throws Error naming what does not arrive */
  none(): Promise<void> {
    if (!this.any) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(limit);
        this.waiting.delete(done);
        resolve();
      };
      // biome-ignore lint/style/noRestrictedGlobals: how long one waits at most
      const limit = setTimeout(() => {
        this.waiting.delete(done);
        reject(new Error(`still under way: ${[...this.requests].map((each) => each.url())}`));
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
