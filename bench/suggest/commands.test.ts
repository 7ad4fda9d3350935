import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MOST_BYTES } from '../../core/suggest/model';

/** 两条命令: training on one file and measuring on another, as typed on a command line. */

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suggest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(name: 'train' | 'eval', ...rest: readonly string[]) {
  const script = ['run', '--silent', `suggest:${name}`, '--', ...rest];
  return spawnSync('npm', script, { cwd: ROOT, encoding: 'utf8' });
}

function written(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Invented letters: the subject of each category, and its words. */
const KINDS = {
  '修 灯': ['路灯不亮', '灯泡坏了', '电线老化', '灯杆歪了'],
  停车: ['车位不够', '乱停车', '占了车位', '停车收费'],
  养老: ['老人吃饭', '助餐点', '护工太贵', '敬老卡'],
};
const PLACES = [
  '桂花路',
  '新村',
  '河边',
  '东门',
  '学校旁',
  '菜场口',
  '二号楼',
  '广场',
  '南区',
  '巷子里',
];

/** `text,category`, quoted, with commas and line ends inside. */
function letters(ending: string): string[] {
  return Object.entries(KINDS).flatMap(([kind, words]) =>
    words.flatMap((word) =>
      PLACES.map((place) => `"您好,${place}的${word}。\n请""尽快""看看,${ending}",${kind}`),
    ),
  );
}

test('it trains on a file and measures on another, naming each figure', () => {
  const model = path.join(folder, 'model.json');
  const known = ['\uFEFFtext,category', '', ...letters('谢谢'), ''].join('\r\n');
  const learnt = run('train', written('known.csv', known), '--out', model);
  expect(learnt.stderr).toBe('');
  expect(learnt.stdout).toMatch(/^120 texts, 3 categories, \d+ n-grams, \d+ bytes, [\d.]+ s → /);
  expect(statSync(model).size).toBeLessThanOrEqual(MOST_BYTES);

  const unseen = run('eval', written('unseen.csv', letters('麻烦了').join('\n')), '--model', model);
  expect(unseen.stderr).toBe('');
  const said = unseen.stdout;
  expect(said).toContain('texts: 120\n');
  for (const figure of ['accuracy', 'macro-F1', 'in the first three', 'accuracy where answered']) {
    expect(said).toMatch(new RegExp(`^${figure}: 1\\.0000$`, 'm'));
  }
  expect(said).toMatch(/^coverage \(confidence ≥ [\d.]+\): [01]\.\d{4}$/m);
  expect(said).toMatch(/^milliseconds a text: [\d.]+$/m);
  expect(said).toMatch(/^confidence +texts +said +right\n(\d\.\d to \d\.\d +\d+ .+\n)+$/m);
});

test("it reads an office's table in GB18030, and refuses a file that is not a table with a sentence", () => {
  // 灯坏了 and 车位 in GB18030.
  const [lamp, place] = [Buffer.from('b5c6bbb5c1cb', 'hex'), Buffer.from('b3b5cebb', 'hex')];
  const rows = [lamp, place].flatMap((words, kind) =>
    Array.from({ length: 6 }, (_, at) => [words, Buffer.from(` ${at},${'ab'[kind]}\n`)]),
  );
  const learnt = run(
    'train',
    written('office.csv', Buffer.concat(rows.flat())),
    '--out',
    path.join(folder, 'model.json'),
  );
  expect(learnt.stdout).toMatch(/^12 texts, 2 categories, /);

  const none = run('train', path.join(folder, 'none.csv'));
  expect(none).toMatchObject({ status: 1, stdout: '' });
  expect(none.stderr).toBe(`There is no file ${path.join(folder, 'none.csv')}.\n`);
});
