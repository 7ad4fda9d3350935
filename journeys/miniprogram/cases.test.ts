import { cases } from '../cases/cases';
import { townOnPhones } from './town-on-phones';

/** The twelve cases on the shipped mini-program. */

jest.setTimeout(120_000);

const town = townOnPhones();

test.each(cases)('$title', ({ happens }) => happens(town()));
