import decodeQR from 'qr/decode.js';
import { button, byId } from './element';
import { words } from './words';

/** What a drawn code says, see `localcloud/openapi/mini-codes.ts`. */
const CODE = /^wxacode:([^?]*)\?scene=(.+)$/;

/** 扫一扫: reads mini-program codes from pictures, as WeChat's scanner does, and opens their page. */
export class Scan {
  private readonly said = byId('scan-said');

  constructor(
    private readonly seen: () => readonly HTMLImageElement[],
    private readonly open: (page: string) => void,
  ) {
    const scan = button('faults__switch', words.scan.seen, () => this.look(this.seen()));
    byId('scan-seen').append(scan);
    const file = byId('scan-file') as HTMLInputElement;
    file.addEventListener('change', () => {
      const [picture] = file.files ?? [];
      if (picture) void createImageBitmap(picture).then((drawn) => this.look([drawn]));
      file.value = '';
    });
  }

  private look(pictures: readonly (HTMLImageElement | ImageBitmap)[]): void {
    const page = pictures.map(pageIn).find((one) => one !== undefined);
    this.said.textContent = page === undefined ? words.scan.nothing : words.scan.opened;
    if (page !== undefined) this.open(page);
  }
}

/** The page that a picture's code opens, with its scene; undefined when it has no code. */
function pageIn(picture: HTMLImageElement | ImageBitmap): string | undefined {
  const isImage = picture instanceof ImageBitmap;
  const width = isImage ? picture.width : picture.naturalWidth;
  const height = isImage ? picture.height : picture.naturalHeight;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context || width === 0 || height === 0) return undefined;
  context.drawImage(picture, 0, 0);
  try {
    const { data } = context.getImageData(0, 0, width, height);
    const [, page, scene] = CODE.exec(decodeQR({ width, height, data })) ?? [];
    return page === undefined ? undefined : `${page || 'pages/home/index'}?scene=${scene}`;
  } catch {
    return undefined;
  }
}
