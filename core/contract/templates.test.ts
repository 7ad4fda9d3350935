import { TEMPLATE_KEYS } from '../domain/template';
import { templates } from './templates';

describe.each(TEMPLATE_KEYS)('%s', (key) => {
  const { id, title, fields } = templates[key];

  test('has an id and a title of its own: WeChat drops one of two with the same title', () => {
    const others = TEMPLATE_KEYS.filter((other) => other !== key).map((other) => templates[other]);
    expect(others.map((other) => other.id)).not.toContain(id);
    expect(others.map((other) => other.title)).not.toContain(title);
  });

  test('carries all of a message’s words, each in a field of its own', () => {
    expect(fields.map(({ from }) => from).sort()).toEqual(['at', 'status', 'subject', 'tip']);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  test('names its fields by their kind, as WeChat does', () => {
    for (const { name, kind, label } of fields) {
      expect(name).toMatch(new RegExp(`^${kind}\\d+$`));
      expect(label).not.toBe('');
    }
  });
});
