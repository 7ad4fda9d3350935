import { acts } from '../actions/acts';
import { offeredActions } from '../actions/offered';
import { SHEET } from '../cases/sheet';
import { townOnPhones } from './town-on-phones';

/** Everything that a page offers is pressed on the shipped mini-program. */

jest.setTimeout(60_000);

const received = new Map([['wxfile://tmp/tree.csv', new Uint8Array(SHEET)]]);
const photos = new Map([['wxfile://tmp/photo.jpg', new Uint8Array([255, 216, 255, 217])]]);
const says = new TextEncoder().encode('ID3 帮我妈配药');

const town = townOnPhones({ photos, received, says });

test.each(acts)('$title', ({ happens }) => happens(town()));

test('everything that a page offers was pressed', () => {
  expect(offeredActions().filter((action) => !town().actions.has(action))).toEqual([]);
});
