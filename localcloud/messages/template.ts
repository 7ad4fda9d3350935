import type { FieldKind } from './field-rules';

/** A subscription template (订阅消息模板) as an account declares it. */
export interface Template {
  id: string;
  title: string;
  /** One consent per message, or one consent for all (长期订阅). */
  kind: 'once' | 'longterm';
  fields: readonly TemplateField[];
}

/** One field of a template, e.g. `{name: 'thing1', kind: 'thing'}`. */
export interface TemplateField {
  name: string;
  kind: FieldKind;
}
