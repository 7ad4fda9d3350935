import { TRANSACTION_LIMIT_MS, Transactions } from './transactions';

describe('the limit of thirty seconds', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a transaction that is still open by then is aborted, and its locks are released', async () => {
    const transactions = new Transactions();
    const late = transactions.begin();
    transactions.lock(late, 'c\u0000a');
    expect(() => transactions.waitFor('c\u0000a')).toThrow('waits for a transaction');
    jest.advanceTimersByTime(TRANSACTION_LIMIT_MS);
    expect(() => transactions.find(late.id)).toThrow('must be commit or abort in 30 seconds');
    expect(() => transactions.waitFor('c\u0000a')).not.toThrow();
    await late.ended;
  });
});
