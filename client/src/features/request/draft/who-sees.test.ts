import type { RequestDraft } from './draft-fields';
import { emptyDraft } from './request-draft';
import { whoSees } from './who-sees';

const said = (part: Partial<RequestDraft>) => whoSees({ ...emptyDraft, ...part });

describe('谁看得到电话和门牌', () => {
  test('the volunteer and their lead, and the office if needed; in a sealed category the volunteer alone', () => {
    expect(said({ category: 'repair' })).toMatch(
      /^电话和门牌，接手的志愿者和他的领衔人看得到；书记/,
    );
    expect(said({ category: 'suggestion' })).toMatch(/^电话和门牌，书记和街道平时看不到/);
    expect(said({ category: 'law' })).toBe('电话和门牌，只有接手的那一位看得到。');
  });

  test('nobody, if the asker is fully anonymous and the category allows it', () => {
    const nameless = { nameless: 'altogether', forWhom: 'neighbour' } as const;
    expect(said({ ...nameless, category: 'nuisance' })).toBe(
      '您选了匿名：电话和家里的门牌，谁也看不到。',
    );
    expect(said({ ...nameless, category: 'repair' })).toContain('看得到');
  });

  test('the asker for somebody else is not phoned', () => {
    for (const category of ['repair', 'law', 'other'] as const) {
      expect(said({ category, forWhom: 'family' })).toMatch(
        /^您自己的电话谁也看不到。家里人的电话，和要去的门牌，.*看得到/,
      );
      expect(said({ category, forWhom: 'neighbour' })).toContain('这位邻居的电话');
    }
    // A suggestion always shows the writer's own data, even if another person was chosen earlier.
    expect(said({ category: 'suggestion', forWhom: 'family' })).toMatch(/^电话和门牌，/);
  });
});
