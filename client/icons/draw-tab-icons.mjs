/**
 * Draws the four icons of the tab bar, grey and red, from the same line drawings that the pages use:
 * WeChat's tab bar takes no SVG. Run after changing a drawing: `node client/icons/draw-tab-icons.mjs`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIDE = 81;
const colours = { '': '#6B645C', '-selected': '#B8232F' };
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const browser = await chromium.launch(await whichBrowser());
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
for (const name of ['home', 'tasks', 'inbox', 'me']) {
  const drawing = readFileSync(here(`../src/ui/icons/${name}.svg`), 'utf8');
  for (const [suffix, colour] of Object.entries(colours)) {
    const svg = drawing
      .replace('#000', colour)
      .replace('<svg ', `<svg width="${SIDE}" height="${SIDE}" `);
    await page.setContent(
      `<style>body{margin:0}svg{display:block;padding:6px;box-sizing:border-box}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(here(`../src/assets/tab/${name}${suffix}.png`), png);
  }
}
await browser.close();

/** The system's browser, or the one in an npm package (which contains its libraries). */
async function whichBrowser() {
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (system) return { executablePath: system };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args };
}
