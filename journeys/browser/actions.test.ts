import { acts } from '../actions/acts';
import { offeredActions } from '../actions/offered';
import { townInBrowser } from './town-in-browser';

/** Everything that a page offers is pressed in a browser. */

jest.setTimeout(60_000);

/** A browser without a screen has no microphone, and its page no map to mark a door on. */
const NOT_HERE = ['studios.save with reach', 'requests.submit with voice'];

const town = townInBrowser();

test.each(acts)('$title', ({ happens }) => happens(town()));

test('nothing that a page offers was left unpressed', () => {
  expect(offeredActions().filter((action) => !town().actions.has(action))).toEqual(NOT_HERE);
});
