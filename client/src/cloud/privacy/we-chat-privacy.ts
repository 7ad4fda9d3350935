/** How WeChat is told what the person chose; it waits with its own call until then. */
type Resolve = (
  choice:
    | { readonly event: 'exposureAuthorization' | 'disagree' }
    | { readonly event: 'agree'; readonly buttonId: string },
) => void;

/** As much of WeChat's privacy calls as we use; older base libraries (before 2.32.3) lack them all. */
interface PrivacyCalls {
  getPrivacySetting?(call: {
    success(answer: { needAuthorization: boolean; privacyContractName: string }): void;
    fail(): void;
  }): void;
  openPrivacyContract?(call: { fail(): void }): void;
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve) => void): void;
}

declare const wx: PrivacyCalls | undefined;

/** A browser has none of them. */
function calls(): PrivacyCalls {
  return typeof wx === 'undefined' ? {} : wx;
}

/** The button by which WeChat knows that its own guideline was agreed to: it must have been tapped. */
export const AGREE_BUTTON = 'agree-to-privacy';

/**
 * 隐私保护指引: the name of WeChat's own text if this person has yet to agree to it; undefined when they
 * have, and where WeChat asks for nothing.
 */
export function guidelineToAgree(): Promise<string | undefined> {
  const { getPrivacySetting } = calls();
  if (!getPrivacySetting) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    getPrivacySetting({
      success: ({ needAuthorization, privacyContractName }) =>
        resolve(needAuthorization ? privacyContractName : undefined),
      fail: () => resolve(undefined),
    });
  });
}

/** Opens WeChat's page with the guideline. */
export function openGuideline(): void {
  calls().openPrivacyContract?.({ fail: () => undefined });
}

/**
 * 微信要先问: before the first photo, recording, map or copy WeChat holds the call back until the person
 * has chosen.
 *
 * @param ask puts our own question, whose button tells WeChat as well; resolves with the answer
 */
export function answerWeChat(ask: () => Promise<boolean>): void {
  calls().onNeedPrivacyAuthorization?.((resolve) => {
    resolve({ event: 'exposureAuthorization' });
    void ask().then((agreed) =>
      resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
    );
  });
}
