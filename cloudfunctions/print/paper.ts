import { printable, readFont } from './font';

// What `import` would give looks for files beside itself, and a bundle has none.
const PDFDocument = require('pdfkit') as typeof import('pdfkit');

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

const FONT = 'words';
/** A line that does not fit gets smaller, but no smaller than this. */
const LEAST_SIZE = 12;

/** Words on paper: where, how large, in which colour. */
interface Line {
  readonly y: number;
  readonly size: number;
  readonly colour?: string;
  readonly margin?: number;
}

/** 纸: the pages of one PDF, drawn one after the other. */
export class Paper {
  private readonly pdf = new PDFDocument({
    ...{ size: 'A4', margin: 0, font: '', autoFirstPage: false },
    info: { Creator: '走近' },
  });
  private readonly parts: Buffer[] = [];
  private readonly ended: Promise<void>;

  constructor() {
    this.pdf.registerFont(FONT, readFont());
    this.pdf.font(FONT);
    this.pdf.on('data', (part: Buffer) => this.parts.push(part));
    this.ended = new Promise((resolve) => this.pdf.on('end', () => resolve()));
  }

  page(): void {
    this.pdf.addPage();
  }

  /** One line in the middle; it gets smaller when it would not fit between the margins. */
  centred(words: string, { y, size, colour = '#1f1b16', margin = 48 }: Line): void {
    const text = this.withKnownLetters(words);
    const width = PAGE.width - 2 * margin;
    const wide = this.pdf.fontSize(size).widthOfString(text);
    this.pdf.fontSize(wide > width ? Math.max(LEAST_SIZE, (size * width) / wide) : size);
    this.pdf.fillColor(colour).text(text, margin, y, { width, align: 'center', lineBreak: false });
  }

  /** Words from a point to the right, in one line. */
  from(x: number, words: string, { y, size, colour = '#1f1b16' }: Line): void {
    const text = this.withKnownLetters(words);
    this.pdf.fontSize(size).fillColor(colour).text(text, x, y, { lineBreak: false });
  }

  /** A filled rectangle, with rounded corners if wanted. */
  block(x: number, y: number, width: number, height: number, colour: string, radius = 0): void {
    this.pdf.roundedRect(x, y, width, height, radius).fill(colour);
  }

  /** A square picture, PNG or JPEG. */
  picture(content: Buffer, x: number, y: number, width: number): void {
    this.pdf.image(content, x, y, { width });
  }

  async finished(): Promise<Buffer> {
    this.pdf.end();
    await this.ended;
    return Buffer.concat(this.parts);
  }

  private withKnownLetters(words: string): string {
    // pdfkit's types do not know the font that it draws with.
    const { font } = (this.pdf as unknown as { _font: { font: Letters } })._font;
    return printable(words, (letter) => font.hasGlyphForCodePoint(letter));
  }
}

interface Letters {
  hasGlyphForCodePoint(letter: number): boolean;
}
