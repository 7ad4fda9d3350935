import { withCommands } from './commands';
import { inCurrentShape } from './shapes';

const taken = [{ commandId: 'c1', by: 'o-1', said: 'a', version: 1, state: 'saved' }];

test('processed commands are kept under the new name, so they can still be replayed', () => {
  const before = { _id: 'a', version: 1, applied: taken };
  expect(withCommands(before)).toEqual({ _id: 'a', version: 1, commands: taken });
});

test.each(['people', 'requests', 'studios', 'announcements'] as const)(
  '%s of the previous shape remember their commands',
  (name) => {
    const after = inCurrentShape(name, { _id: 'a', shape: 1, applied: taken });
    expect(after).toMatchObject({ commands: taken });
    expect(after).not.toHaveProperty('applied');
  },
);
