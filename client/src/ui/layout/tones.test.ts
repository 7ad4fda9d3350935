import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';

const UI = join(__dirname, '..');

/** Components whose look depends on a tone. */
const COMPONENTS = [
  'layout/button',
  'layout/card',
  'layout/remark',
  'layout/words',
  'list/call-row',
  'list/number-door',
  'list/state-tag',
];

/** Tones without a style of their own, or with the surrounding colour. */
const BARE = ['plain of layout/card', 'inherit of layout/words'];

const pairs = COMPONENTS.flatMap((component) =>
  tonesOf(component).map((tone): [string, string] => [tone, component]),
).filter(([tone, component]) => !BARE.includes(`${tone} of ${component}`));

test.each(pairs)('the tone %s of %s has a style', (tone, component) => {
  expect(compile(join(UI, `${component}.scss`)).css).toMatch(new RegExp(`--${tone}[ ,{]`));
});

/** The tones that are declared in a component's source. */
function tonesOf(component: string): string[] {
  const source = readFileSync(join(UI, `${component}.tsx`), 'utf8');
  const union = /(?:tone\?:|StateTone =) ((?:'\w+'(?: \| )?)+)/.exec(source)?.[1];
  if (!union) throw new Error(`${component} has no tones`);
  return union.split(' | ').map((quoted) => quoted.slice(1, -1));
}
