import { button, byId } from './element';
import { words } from './words';

/** If the row scrolls, arrows at its edges show that there is another phone on that side. */
export class PhoneRow {
  private readonly left = button('more more--left', '‹', () => this.move(-1));
  private readonly right = button('more more--right', '›', () => this.move(1));

  constructor(private readonly row: HTMLElement) {
    this.left.setAttribute('aria-label', words.phone.towardsLeft);
    this.right.setAttribute('aria-label', words.phone.towardsRight);
    byId('stage').append(this.left, this.right);
    row.addEventListener('scroll', () => this.show());
    new ResizeObserver(() => this.show()).observe(row);
    this.show();
  }

  private show(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.row;
    this.left.hidden = scrollLeft < 8;
    this.right.hidden = scrollLeft + clientWidth > scrollWidth - 8;
  }

  /** Scrolls by one phone. */
  private move(direction: 1 | -1): void {
    const phone = this.row.firstElementChild?.getBoundingClientRect().width ?? 0;
    this.row.scrollBy({ left: direction * phone, behavior: 'smooth' });
  }
}
