import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Mount } from '../../localcloud/options';

const PATH = '/chinese-font';

/** Serves the font beside the pages, since many machines have no Chinese one. */
export const fontMount: Mount = {
  path: PATH,
  dir: join(__dirname, '../../node_modules/@fontsource/noto-sans-sc/files'),
};

const WEIGHTS = [400, 600];
const LATIN = 'U+0020-024F';

/** Gives every page the font that its style names, so that text looks the same on every machine. */
export async function giveChineseFont(context: BrowserContext): Promise<void> {
  const faces = WEIGHTS.flatMap((weight) => [
    { file: `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`, weight },
    { file: `noto-sans-sc-latin-${weight}-normal.woff2`, weight, range: LATIN },
  ]);
  await context.addInitScript(
    ({ path, list }) => {
      for (const { file, weight, range } of list) {
        const words = { weight: String(weight), ...(range && { unicodeRange: range }) };
        document.fonts.add(new FontFace('Noto Sans SC', `url(${path}/${file})`, words));
      }
    },
    { path: PATH, list: faces },
  );
}
