import { BackGuard } from './back-guard';

const done: string[] = [];
let guard: BackGuard;
let below: boolean;

beforeEach(() => {
  done.length = 0;
  below = false;
  const barrier = { raise: () => done.push('raise'), lower: () => done.push('lower') };
  guard = new BackGuard(
    barrier,
    () => {
      done.push('close');
      return below;
    },
    () => {},
  );
});

test('closing a sheet with its cross lowers the barrier, and closes nothing else', () => {
  guard.covered(true);
  guard.covered(false);
  guard.falls();
  guard.fallen();
  expect(done).toEqual(['raise', 'lower']);
  expect(guard.isDown).toBe(true);
});

test('going back closes the top sheet, once', () => {
  guard.covered(true);
  guard.falls();
  guard.covered(false);
  guard.fallen();
  expect(done).toEqual(['raise', 'close']);
  expect(guard.isDown).toBe(true);
});

test('the sheet below the top one is guarded again', () => {
  below = true;
  guard.covered(true);
  expect(guard.falls()).toBe(true);
  guard.fallen();
  expect(done).toEqual(['raise', 'close', 'raise']);
});

test('a sheet opened while the barrier is being lowered stays open, and is guarded afterwards', () => {
  guard.covered(true);
  guard.covered(false);
  guard.covered(true);
  guard.falls();
  expect(done).toEqual(['raise', 'lower']);
  guard.fallen();
  expect(done).toEqual(['raise', 'lower', 'raise']);
});
