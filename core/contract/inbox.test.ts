import type { inboxOperations } from './inbox';
import { BEFORE, checkInputs, type RightInputs, refuses } from './testing/check-inputs';

const right: RightInputs<keyof typeof inboxOperations> = {
  'inbox.list': { before: BEFORE },
  'inbox.markRead': { ids: ['r1:e2n0:o_chen'] },
};

checkInputs(right);

test('a cursor is a moment and an id', () => {
  const wrong = ['', 'r1', '2026-03-11T02:00:00.000Z~', `${BEFORE} `, `${BEFORE}$`];
  refuses('inbox.list', right['inbox.list'], 'before', ...wrong);
});
