import * as ts from 'typescript';

/** What counts as said on screen: a literal with at least one Chinese character. */
const CHINESE = /\p{Script=Han}/u;

/**
 * 一句一句: every Chinese sentence of a source file, in the order in which they stand there. Comments
 * are left out. What is filled in stands in braces: `{name}` for a plain name, `{…}` for the rest.
 */
export function sentencesOf(fileName: string, text: string): string[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (words: string) => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (CHINESE.test(line)) found.push(line);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) return;
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isTemplateExpression(node)) add(templateWords(node));
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) add(childWords(node.children));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function templateWords({ head, templateSpans }: ts.TemplateExpression): string {
  return templateSpans.reduce(
    (words, { expression, literal }) => `${words}${filledIn(expression)}${literal.text}`,
    head.text,
  );
}

/** An element's own text: what other elements say inside it is listed by itself. */
function childWords(children: ts.NodeArray<ts.JsxChild>): string {
  const own = children.map((child) => {
    if (ts.isJsxText(child)) return jsxWords(child.text);
    return ts.isJsxExpression(child) && child.expression ? filledIn(child.expression) : '';
  });
  return own.join('');
}

/** As JSX reads it: a line break and the indentation around it are nothing. */
function jsxWords(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

function filledIn(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return '';
  if (ts.isPropertyAccessExpression(expression)) return `{${expression.name.text}}`;
  return ts.isIdentifier(expression) ? `{${expression.text}}` : '{…}';
}
