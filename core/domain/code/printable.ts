import type { PosterPage } from './posters';

/** 能打印的: the templates of the function `print`, and what each needs. A new one is a line here. */
export interface Printable {
  readonly 'building-poster': readonly PosterPage[];
}

export type TemplateName = keyof Printable;
