/** As much of WeChat's privacy calls as we use; older base libraries lack them all. */
interface PrivacyCalls {
  getPrivacySetting?(call: {
    success(answer: { needAuthorization: boolean }): void;
    fail(): void;
  }): void;
  requirePrivacyAuthorize?(call: { success(): void; fail(): void }): void;
}

declare const wx: PrivacyCalls | undefined;

/**
 * 微信的隐私授权: in the tap that agrees to ours WeChat asks for its own, if it has not been given yet. An older
 * WeChat, or one that was asked already, says nothing; a no there keeps photos and the like away, and our own
 * consent stays what it is. Never throws.
 */
export async function agreeInWeChat(): Promise<void> {
  const calls = typeof wx === 'undefined' ? undefined : wx;
  const { getPrivacySetting, requirePrivacyAuthorize } = calls ?? {};
  if (!getPrivacySetting || !requirePrivacyAuthorize) return;
  const needed = await new Promise<boolean>((resolve) => {
    getPrivacySetting({
      success: ({ needAuthorization }) => resolve(needAuthorization),
      fail: () => resolve(false),
    });
  });
  if (!needed) return;
  await new Promise<void>((resolve) => {
    requirePrivacyAuthorize({ success: () => resolve(), fail: () => resolve() });
  });
}
