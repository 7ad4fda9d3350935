import { type OfferDraft, offerInput, withStudio } from './offer-draft';

const draft = (but: Partial<OfferDraft> = {}): OfferDraft => ({
  ...{ name: '老林', phone: '15400000007', skills: '会修灯', when: [], chosen: [] },
  ...{ partyMember: false, agrees: false },
  ...but,
});

test('without a studio any will do; one and several are sent as the cloud asks for them', () => {
  expect(offerInput(draft())).not.toHaveProperty('studioId');
  expect(offerInput(draft())).not.toHaveProperty('studioIds');
  expect(offerInput(draft({ chosen: ['a'] }))).toMatchObject({ studioId: 'a' });
  expect(offerInput(draft({ chosen: ['a', 'b'] }))).toMatchObject({ studioIds: ['a', 'b'] });
});

test('a studio is ticked once, and unticked', () => {
  expect(withStudio(['a'], 'a', true)).toEqual(['a']);
  expect(withStudio(['a', 'b'], 'a', false)).toEqual(['b']);
});
