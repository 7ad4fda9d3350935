import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, traverse, types } from '@babel/core';

/** WeChat's components whose templates `client/config/lean-templates.ts` reduces. */
const TAGS: Readonly<Record<string, string>> = {
  Text: 'text',
  Image: 'image',
  Picker: 'picker',
  PageContainer: 'page-container',
  ScrollView: 'scroll-view',
  Input: 'input',
  Textarea: 'textarea',
};

type Used = readonly [tag: string, attribute: string];

/** What our sources give to these components, as WXML says it, e.g. `['input', 'bindinput']`. */
export function attributesInUse(source: string): Used[] {
  const found = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.tsx') && !/\.(h5|test)\.tsx$/.test(name))
    .flatMap((entry) => attributesIn(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
  return [...new Map(found.map((used) => [used.join(' '), used])).values()].sort();
}

function attributesIn(source: string): Used[] {
  const found: Used[] = [];
  const plugins = ['typescript', 'jsx'] as const;
  const tree = parseSync(source, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: [...plugins] },
  });
  if (!tree) return found;
  traverse(tree, {
    JSXOpeningElement({ node, scope }) {
      const tag = types.isJSXIdentifier(node.name) ? TAGS[node.name.name] : undefined;
      if (!tag) return;
      for (const attribute of node.attributes) {
        const names = types.isJSXAttribute(attribute)
          ? [String(attribute.name.name)]
          : keysOf(scopeInit(scope, attribute.argument));
        for (const name of names) if (name !== 'key') found.push([tag, inMarkup(name)]);
      }
    },
  });
  return found;
}

/** The object that a spread name was declared with; what a call gives is known by the screen reader's test. */
function scopeInit(
  scope: { getBinding(name: string): { path: { node: types.Node } } | undefined },
  spread: types.Expression,
): types.Node | null | undefined {
  if (!types.isIdentifier(spread)) return undefined;
  const declared = scope.getBinding(spread.name)?.path.node;
  return types.isVariableDeclarator(declared) ? declared.init : undefined;
}

function keysOf(node: types.Node | null | undefined): string[] {
  if (!types.isObjectExpression(node)) return [];
  return node.properties.flatMap((property) => {
    if (!types.isObjectProperty(property)) return [];
    if (types.isIdentifier(property.key)) return [property.key.name];
    return types.isStringLiteral(property.key) ? [property.key.value] : [];
  });
}

/** `onInput` is `bindinput`, `className` is `class`, `placeholderClass` is `placeholder-class`. */
function inMarkup(name: string): string {
  if (name === 'className') return 'class';
  if (name === 'onClick') return 'bindtap';
  if (/^on[A-Z]/.test(name)) return `bind${name.slice(2).toLowerCase()}`;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
