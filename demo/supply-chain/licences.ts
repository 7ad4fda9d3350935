/** 一个包 in the lock file. */
export interface Locked {
  readonly license?: string;
  readonly link?: boolean;
}

/** 许可: licences that allow use, change and redistribution in return for a notice. */
const ALLOWED = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'CC0-1.0'],
];

/** 例外: a package, or all packages with this prefix, and the reason why it may stay. */
interface Exception {
  readonly packages: RegExp;
  readonly reason: string;
  /** Nothing of it may ship. */
  readonly buildsOnly: boolean;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^(webpack-chain|lightningcss(-.+)?|mdn-data|axe-core)$/,
    reason: 'MPL-2.0: who changes its files must publish them. Tools, unchanged.',
    buildsOnly: true,
  },
  {
    packages: /^caniuse-lite$/,
    reason: 'CC-BY-4.0: data, with its source named. A tool reads it.',
    buildsOnly: true,
  },
  {
    packages: /^@fontsource\/noto-sans-sc$/,
    reason: 'OFL-1.1: a font, free to use. It is there for pictures of the pages.',
    buildsOnly: true,
  },
  {
    packages: /^@expo-google-fonts\/noto-sans-sc$/,
    reason: 'OFL-1.1: a font, free to use and to ship with its licence beside it, as `print` does.',
    buildsOnly: false,
  },
  {
    packages: /^png-js$/,
    reason: 'MIT by the LICENSE inside; its package.json says nothing. Part of pdfkit.',
    buildsOnly: false,
  },
  {
    packages: /^@(biomejs\/cli|tarojs\/binding|unrs\/resolver-binding)-/,
    reason: 'The same project as the package without the ending, for other machines.',
    buildsOnly: true,
  },
  {
    packages: /^string\.fromcodepoint$/,
    reason: 'Says MIT in the older form that the lock file does not keep.',
    buildsOnly: true,
  },
  {
    packages: /^@cloudbase\/(signature-nodejs|wx-cloud-client-sdk)$/,
    reason: "Parts of Tencent's own SDK, which is MIT and meant for this; they say nothing.",
    buildsOnly: false,
  },
];

/**
 * 许可不明: packages of a lock file whose licence is not allowed and which have no exception.
 * @param packages by their path in `node_modules`
 * @param ships whether something of a package ships; packages that are only used for building may have
 * more exceptions
 */
export function licencesToLookAt(
  packages: Readonly<Record<string, Locked>>,
  ships: (place: string) => boolean = () => false,
): string[] {
  return Object.entries(packages).flatMap(([place, { license = '' }]) => {
    const name = nameOf(place);
    if (name === null || isAllowed(license)) return [];
    const exception = EXCEPTIONS.find(({ packages: which }) => which.test(name));
    if (exception && !(exception.buildsOnly && ships(place))) return [];
    return [`${name}: ${license || 'says nothing'}`];
  });
}

/**
 * For `(MIT OR GPL-2.0)` one is enough; for `Apache-2.0 AND MIT` both are needed. An expression with
 * both has to be checked by hand.
 */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  const allowed = (one: string) => ALLOWED.includes(one);
  return plain.split(' OR ').some(allowed) || plain.split(' AND ').every(allowed);
}

/** Null for our own packages. */
function nameOf(place: string): string | null {
  const [, name] = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
  return name === undefined || name === 'localcloud' ? null : name;
}
