import { button, byId, element } from './element';
import { follow, type Walk } from './follow';
import { GUIDE, type GuideStep } from './guide-steps';
import { words } from './words';

const SINCE = 'zoujin:desk:since';

/** 一分钟走一遍: the steps of one request, ticked off when they have really happened. */
export class Guide {
  private walk: Walk = { requestId: '', state: null, rated: false, announced: false };
  private readonly steps = byId('guide-steps');
  private readonly end = byId('guide-end');

  constructor(
    private readonly now: () => string,
    private readonly show: (step: GuideStep, page: string) => void,
  ) {
    this.draw();
  }

  /** Checks the progress. */
  async look(): Promise<void> {
    const walk = await follow(this.since());
    if (JSON.stringify(walk) === JSON.stringify(this.walk)) return;
    this.walk = walk;
    this.draw();
  }

  /** Only what happens after this window's first check counts. */
  private since(): string {
    const known = window.sessionStorage.getItem(SINCE);
    if (known) return known;
    const now = this.now();
    window.sessionStorage.setItem(SINCE, now);
    return now;
  }

  private again(): void {
    window.sessionStorage.removeItem(SINCE);
    void this.look();
  }

  private draw(): void {
    const next = GUIDE.findIndex((step) => !step.done(this.walk));
    this.steps.replaceChildren(...GUIDE.map((step, index) => this.line(step, index === next)));
    this.end.replaceChildren();
    // The faces above the three phones celebrate (see `style/face.css`).
    document.body.classList.toggle('walked', next < 0);
    if (next >= 0) return;
    const again = button('guide__again', words.guide.again, () => this.again());
    this.end.append(words.guide.end, again);
  }

  private line(step: GuideStep, isNext: boolean): HTMLLIElement {
    const done = step.done(this.walk);
    const title = element('span', 'guide__title', step.title);
    const line = element('li', 'guide__step', title);
    if (done) {
      line.classList.add('guide__step--done');
      title.append(element('span', 'unseen', words.guide.done));
    }
    if (isNext) {
      line.classList.add('guide__step--next');
      line.setAttribute('aria-current', 'step');
      const show = () => this.show(step, step.page(this.walk.requestId));
      line.append(
        element('span', 'guide__hint', step.hint),
        button('guide__show', words.guide.show, show),
      );
    }
    return line;
  }
}
