import { POSTER_WORDS, type PosterPage } from '../../../core/domain/code/posters';
import { PAGE, type Paper } from '../paper';
import { readPictures } from '../pictures';

const RED = '#b8232f';
const SOFT = '#6b6259';

/** Eight and a half centimetres: read from two metres away. */
const CODE = 260;
/** White around it, which scanners need. */
const FRAME = 18;

/** 楼栋海报: which building, its code, three sentences; for the wall by the door. */
export async function drawPosters(paper: Paper, posters: readonly PosterPage[]): Promise<void> {
  const codes = await readPictures([...new Set(posters.map(({ code }) => code))]);
  for (const poster of posters) {
    paper.page();
    drawPoster(paper, poster, codes.get(poster.code));
  }
}

function drawPoster(
  paper: Paper,
  { community, building }: PosterPage,
  code: Buffer | undefined,
): void {
  paper.block(0, 0, PAGE.width, 210, RED);
  paper.centred(POSTER_WORDS.title, { y: 56, size: 54, colour: '#ffffff' });
  paper.centred(`${community} · ${building}`, { y: 142, size: 30, colour: '#ffffff' });
  const left = (PAGE.width - CODE) / 2;
  paper.block(left - FRAME, 246 - FRAME, CODE + 2 * FRAME, CODE + 2 * FRAME, '#ffffff', 14);
  if (code) paper.picture(code, left, 246, CODE);
  for (const [at, step] of POSTER_WORDS.steps.entries()) {
    const y = 556 + at * 58;
    paper.block(56, y, 34, 34, RED, 17);
    paper.from(67, String(at + 1), { y: y + 3, size: 20, colour: '#ffffff' });
    paper.from(106, step, { y: y + 4, size: 19 });
  }
  paper.centred(POSTER_WORDS.urgent, { y: 746, size: 22, colour: RED });
  paper.centred('走近 · 党员志愿者工作室', { y: 792, size: 15, colour: SOFT });
}
