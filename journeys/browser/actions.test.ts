import { acts } from '../actions/acts';
import { offeredActions } from '../actions/offered';
import { townInBrowser } from './town-in-browser';

/** Everything that a page offers is pressed in a browser. */

jest.setTimeout(60_000);

/** A headless browser has no microphone, and its page has no map on which to mark an entrance. */
const NOT_HERE = ['studios.save with reach', 'requests.submit with voice'];

const town = townInBrowser();

test.each(acts)('$title', ({ happens }) => happens(town()));

test('everything that a page offers was pressed', () => {
  expect(offeredActions().filter((action) => !town().actions.has(action))).toEqual(NOT_HERE);
});
