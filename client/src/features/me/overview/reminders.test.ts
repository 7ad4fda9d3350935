import type { Credits } from '../../../../../core/domain/notice/credit';
import type { TemplateKey } from '../../../../../core/domain/notice/template';
import { remindersOf } from './reminders';

const RESIDENT = ['progress', 'news'] as const;
const left = (count: number, refused = false) => ({ left: count, refused });
const once = (credits: Credits, kinds: readonly TemplateKey[] = RESIDENT) =>
  remindersOf(kinds, credits, () => 'once');

describe('微信提醒', () => {
  test('the kind with the fewest credits decides, and no number is shown', () => {
    expect(once({ progress: left(5), news: left(3) }).words).toMatch(/都会在微信里提醒您/);
    expect(once({ progress: left(5), news: left(1) }).words).toMatch(/快用完了/);
    expect(once({ progress: left(5), news: left(0) }).button).toBe('打开微信提醒');
    expect(once({}).words).not.toMatch(/\d/);
  });

  test('after a refusal the text does not ask again, but the button is still there', () => {
    const { words, button, toAsk } = once({ progress: left(0, true), news: left(0, true) });
    expect(words).toMatch(/不会再问您/);
    expect([button, toAsk]).toEqual(['打开微信提醒', RESIDENT]);
  });

  test("a volunteer's text mentions volunteer messages too", () => {
    const { words, toAsk } = once({}, ['progress', 'task', 'news']);
    expect(words).toContain('有事等您去办');
    expect(toAsk).toEqual(['progress', 'task', 'news']);
  });

  test('kinds with a long-term consent are not asked for again', () => {
    const credits = { progress: left(1), news: left(1) };
    expect(remindersOf(RESIDENT, credits, () => 'longterm').toAsk).toEqual([]);
    const mixed = remindersOf(RESIDENT, credits, (key) => (key === 'news' ? 'once' : 'longterm'));
    expect(mixed.toAsk).toEqual(['news']);
  });
});
