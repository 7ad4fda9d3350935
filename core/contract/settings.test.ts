import type { settingsOperations } from './settings';
import { checkInputs, type RightInputs, refuses } from './testing/check-inputs';

const right: RightInputs<keyof typeof settingsOperations> = {
  'settings.read': { node: 's-hexu' },
  'settings.save': {
    node: 's-hexu',
    version: 0,
    off: ['pets'],
    titles: { captain: '楼栋长' },
    dryRun: true,
  },
};

checkInputs(right);

test('only titles that can be chosen, and only categories that exist', () => {
  refuses('settings.save', right['settings.save'], 'off', ['nothing']);
  refuses('settings.save', right['settings.save'], 'titles', { administrator: '总管' });
  refuses('settings.save', right['settings.save'], 'titles', { captain: '长'.repeat(9) });
});
