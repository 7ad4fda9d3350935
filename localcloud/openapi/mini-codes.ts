import qrcode from 'qrcode-generator';
import { OpenApiFile } from './open-api-file';
import { greyPng } from './png';
import { WxError } from './wx-error';

/** WeChat draws this many a minute. */
const MOST_A_MINUTE = 5000;
const MINUTE_MS = 60_000;

const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/;
const VERSIONS: readonly unknown[] = ['release', 'trial', 'develop'];
const WIDTH = { least: 280, usual: 430, most: 1280 } as const;

/** White around the code, in modules. */
const QUIET = 4;

/** What a drawn code says, readable by any reader of QR codes: `wxacode:pages/index?scene=…`. */
export function codeText(page: string, scene: string): string {
  return `wxacode:${page}?scene=${encodeURIComponent(scene)}`;
}

/**
 * `wxacode.getUnlimited`: mini-program codes (小程序码). WeChat draws a round code that only WeChat reads;
 * here it is a QR code that says which page it opens.
 */
export class MiniCodes {
  private minute = 0;
  private drawn = 0;

  constructor(
    private readonly now: () => Date,
    /** Pages of the mini-program that is published (正式版). */
    private readonly published: readonly string[],
    private readonly mostAMinute = MOST_A_MINUTE,
  ) {}

  /** @throws WxError 40129 (scene), 41030 (page), 40097 (anything else), 45009 (5000 a minute) */
  async draw(args: Record<string, unknown>): Promise<OpenApiFile> {
    const { scene, page = '', check_path: checked = true, env_version: version = 'release' } = args;
    const { width = WIDTH.usual } = args;
    if (typeof scene !== 'string' || !SCENE.test(scene)) throw new WxError(40129, 'invalid scene');
    if (typeof page !== 'string' || /^\/|[?#]/.test(page)) throw new WxError(41030, 'invalid page');
    if (!VERSIONS.includes(version)) throw new WxError(40097, 'invalid args: env_version');
    if (typeof checked !== 'boolean') throw new WxError(47001, 'data format error');
    if (typeof width !== 'number' || !(width >= WIDTH.least && width <= WIDTH.most)) {
      throw new WxError(40097, 'invalid args: width');
    }
    if (checked && page !== '' && !this.published.includes(page)) {
      throw new WxError(41030, 'invalid page');
    }
    this.count();
    return new OpenApiFile(pictureOf(codeText(page, scene), Math.round(width)), 'image/png');
  }

  private count(): void {
    const minute = Math.floor(this.now().getTime() / MINUTE_MS);
    if (minute !== this.minute) this.drawn = 0;
    this.minute = minute;
    this.drawn += 1;
    if (this.drawn > this.mostAMinute) throw new WxError(45009, 'reach max api minute quota limit');
  }
}

function pictureOf(text: string, width: number): Buffer {
  // 0: as large as the text needs.
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const each = width / (modules + 2 * QUIET);
  const pixels = Array.from({ length: width }, (_, pixel) => Math.floor(pixel / each) - QUIET);
  const isInside = (at: number) => at >= 0 && at < modules;
  const lineOf = (row: number) =>
    Buffer.from(
      pixels.map((column) =>
        isInside(row) && isInside(column) && code.isDark(row, column) ? 0 : 255,
      ),
    );
  const lines = new Map([...new Set(pixels)].map((row) => [row, lineOf(row)]));
  return greyPng(pixels.map((row) => lines.get(row) ?? lineOf(row)));
}
