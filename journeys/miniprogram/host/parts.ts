import type { AppService, Options } from './app-service';
import type { BuiltPackage } from './built-package';
import { register, type Template } from './renderer';

type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Property {
  readonly type: { readonly name: string } | null;
  readonly value?: unknown;
}

const types = { String, Number, Boolean, Object, Array } as const;

let phones = 0;

/** Registers the pages and components of one phone with the renderer, each on first use. */
export class Parts {
  private readonly phone = ++phones;
  private readonly known = new Set<string>();

  constructor(
    private readonly built: BuiltPackage,
    private readonly template: (file: string) => Template,
    private readonly service: AppService,
    /** A wrapper around handlers that the markup calls. */
    private readonly around: (handler: Method) => Method,
  ) {}

  /** @returns the page's id for the renderer */
  page(path: string): string {
    return this.once(path, () => {
      const options = this.service.page(path);
      return { data: copy(options.data), methods: this.methods(options) };
    });
  }

  private component(path: string): string {
    return this.once(path, () => {
      const { methods, properties, options, data, ...lifecycle } = this.service.component(path);
      return {
        ...lifecycle,
        options: copy(options),
        data: copy(data),
        methods: this.methods(methods as Options),
        properties: propertiesOf(properties as Record<string, Property>),
      };
    });
  }

  private once(path: string, define: () => { methods: Record<string, Method> }): string {
    const id = `phone-${this.phone}-${path.replaceAll('/', '-')}`;
    if (this.known.has(id)) return id;
    this.known.add(id);
    const usingComponents: Record<string, string> = {};
    for (const [tag, used] of Object.entries(this.built.componentsOf(path))) {
      usingComponents[tag] = this.component(used);
    }
    register({ ...define(), id, usingComponents, template: this.template(`${path}.wxml`) });
    return id;
  }

  private methods(options: Options = {}): Record<string, Method> {
    const methods: Record<string, Method> = {};
    for (const [name, member] of Object.entries(options)) {
      if (typeof member !== 'function') continue;
      methods[name] = name === 'eh' ? this.around(member as Method) : (member as Method);
    }
    return methods;
  }
}

/** The renderer recognises a type of another context only by its name. */
function propertiesOf(properties: Readonly<Record<string, Property>> = {}): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, value }]) => [
      name,
      { type: type && types[type.name as keyof typeof types], value: copy(value) },
    ]),
  );
}

/** The renderer accepts only arrays and objects of its own context. */
function copy(value: unknown): object | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
