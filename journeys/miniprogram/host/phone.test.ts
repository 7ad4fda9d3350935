import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { everything, see } from '../person/seen';
import { BuiltPackage } from './built-package';
import { compileMarkup } from './markup';
import { Phone } from './phone';

const PAGE = '<view bindtap="eh">{{word}}</view>';

const LEAF = `Component({
  properties: { i: { type: Object, value: {} } },
  methods: { eh() { wx.setStorageSync('heard', this.data.i.word) } },
})`;

/** The smallest mini-program; `home` is the script of its tab page. */
function packageOf(root: string, home: string): BuiltPackage {
  const files = {
    'app.json': JSON.stringify({
      pages: ['home'],
      subPackages: [{ root: 'inner', pages: ['page'] }],
      tabBar: { list: [{ pagePath: 'home', text: 'Home' }] },
    }),
    'app.js': 'App({})',
    'leaf.json': '{"component":true}',
    'leaf.wxml': '<view bindtap="eh">{{i.word}}</view>',
    'leaf.js': LEAF,
    'home.json': '{"usingComponents":{"leaf":"./leaf"}}',
    'home.wxml': `${PAGE}<leaf i="{{leaf}}" />`,
    'home.js': home,
    'inner/page.json': '{}',
    'inner/page.wxml': PAGE,
    'inner/page.js': 'Page({})',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return new BuiltPackage(root);
}

describe('a phone', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'package-'));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  async function phoneWith(home: string): Promise<Phone> {
    const built = packageOf(root, home);
    const phone = new Phone(built, compileMarkup(root), {
      openid: 'o-test',
      cloud: 'http://127.0.0.1:1',
    });
    await phone.launch('home');
    return phone;
  }

  async function tapped(handler: string): Promise<Phone> {
    const phone = await phoneWith(`Page({ eh: async function () { ${handler} } })`);
    const door = phone.sight.shadowRoot?.childNodes?.[0];
    if (!door) throw new Error('the page is empty');
    await phone.happens(door, 'tap');
    phone.close();
    return phone;
  }

  test('draws components of the package, and they hear taps', async () => {
    const phone = await phoneWith("Page({ data: { leaf: { word: '一片叶子' } } })");
    const page = see(phone.sight);
    expect(page.lines).toEqual(['一片叶子']);
    const leaf = [...everything(page)].filter(({ tag }) => tag === 'view').at(-1);
    if (!leaf) throw new Error('the component drew nothing');
    await phone.happens(leaf.node, 'tap');
    expect(phone.storage.get('heard')).toBe('"一片叶子"');
    phone.close();
  });

  const ask = "wx.requestSubscribeMessage({ tmplIds: ['a'], fail() {} })";

  test('refuses the consent prompt after an await', async () => {
    const { refused } = await tapped(`await 0; ${ask}`);
    expect(refused).toEqual([
      'requestSubscribeMessage:fail can only be invoked by user TAP gesture.',
    ]);
  });

  test('refuses more than three templates in one prompt', async () => {
    const { refused } = await tapped(
      "wx.requestSubscribeMessage({ tmplIds: ['a', 'b', 'c', 'd'], fail() {} })",
    );
    expect(refused).toEqual(['requestSubscribeMessage:fail TmplIds count is over limit']);
  });

  test('refuses to open a tab page on top of others, or a page that is not there', async () => {
    const { refused } = await tapped(
      "wx.navigateTo({ url: '/home', fail() {} }); wx.navigateTo({ url: '/nowhere', fail() {} })",
    );
    expect(refused).toEqual([
      'navigateTo:fail can not navigateTo a tabbar page',
      'navigateTo:fail page "nowhere" is not found',
    ]);
  });

  test('refuses to create code from text', async () => {
    await expect(phoneWith("Function('return 1')()")).rejects.toThrow(
      'Code generation from strings disallowed',
    );
  });

  test('refuses scripts of another package', async () => {
    await expect(phoneWith("require('./inner/page')")).rejects.toThrow(
      "module 'inner/page.js' is not defined",
    );
  });
});
