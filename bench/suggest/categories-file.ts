import * as z from 'zod/mini';
import { readRows } from '../../core/suggest/labelled-text';
import type { Described } from '../../core/suggest/train';
import { Complaint, readText } from './arguments';

const category = z.object({
  code: z.string().check(z.minLength(1)),
  name: z.string(),
  description: z._default(z.string(), ''),
  words: z._default(z.array(z.string()), []),
});

/**
 * A list of categories: JSON `[{"code", "name", "description", "words": [...]}]`, or a table with the
 * columns `code,name,description,words`, the words separated by spaces or 、.
 * @throws Complaint when it is neither
 */
export function readCategories(file: string): Described[] {
  const content = readText(file);
  try {
    const listed = content.trimStart().startsWith('[') ? JSON.parse(content) : fromTable(content);
    return z.array(category).parse(listed);
  } catch {
    throw new Complaint(
      `${file} must be a JSON list of {"code", "name", "description", "words": [...]}, or a table code,name,description,words.`,
    );
  }
}

function fromTable(content: string): object[] {
  const [heading = [], ...rows] = readRows(content);
  const names = heading.map((cell) => cell.trim().toLowerCase());
  const headed = names.includes('code');
  const columns = headed ? names : ['code', 'name', 'description', 'words'];
  return (headed ? rows : [heading, ...rows]).map((row) => {
    const cell = (name: string) => (row[columns.indexOf(name)] ?? '').trim();
    return {
      code: cell('code'),
      name: cell('name') || cell('code'),
      description: cell('description'),
      words: cell('words')
        .split(/[\s、，,;；|]+/u)
        .filter(Boolean),
    };
  });
}
