import { REFUSAL_CODES, Refusal } from './refusal';

/** Programs and formats have no other name. */
const NAMES = /Excel|WPS|\.xlsx?|MB/g;

describe('refusal', () => {
  test.each(REFUSAL_CODES)('%s is a plain Chinese sentence', (code) => {
    const { message, name } = new Refusal(code);
    expect(name).toBe('Refusal');
    expect(message.replace(NAMES, '')).toMatch(/^[一-鿿，。、；：“”0-9 ]+。$/);
  });

  test('the sentence contains the name, or "somebody" when the name is unknown', () => {
    const code = 'request/already-accepted';
    expect(new Refusal(code, { name: '王师傅' }).message).toBe('这件事刚刚被王师傅接走了。');
    expect(new Refusal(code).message).toBe('这件事刚刚被别人接走了。');
  });

  test('a name from user input is inserted as text, whatever characters it contains', () => {
    const odd = new Refusal('request/already-accepted', { name: '$& {name} $1' });
    expect(odd.message).toBe('这件事刚刚被$& {name} $1接走了。');
  });
});
