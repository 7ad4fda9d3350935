import { settingsFrom } from './settings';

test('the defaults are 8080, .local and the demonstration', () => {
  expect(settingsFrom({}, '/home/zoujin')).toEqual({
    port: 8080,
    dataDir: '/home/zoujin/.local',
    seed: 'demo',
  });
});

test('the environment’s values are used', () => {
  const env = { PORT: '9001', DATA_DIR: '/data/here', SEED: 'none', PLAN: 'smallest' };
  expect(settingsFrom(env, '/home/zoujin')).toEqual({
    port: 9001,
    dataDir: '/data/here',
    seed: 'none',
    plan: 'smallest',
  });
});

test.each(['abc', '-1', '70000', '80.5'])('a port of %s is refused with a sentence', (port) => {
  expect(() => settingsFrom({ PORT: port }, '/')).toThrow(`现在是“${port}”`);
});

test('an unknown plan is refused with a sentence', () => {
  expect(() => settingsFrom({ PLAN: 'huge' }, '/')).toThrow('PLAN 只能是 smallest');
});

test('an unknown seed is refused with a sentence', () => {
  expect(() => settingsFrom({ SEED: 'big' }, '/')).toThrow('SEED 只能是 demo');
});
