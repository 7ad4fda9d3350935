import { cases } from '../cases/cases';
import { townInBrowser } from './town-in-browser';

/** The twelve cases in a browser. */

jest.setTimeout(120_000);

const town = townInBrowser();

test.each(cases)('$title', ({ happens }) => happens(town()));
