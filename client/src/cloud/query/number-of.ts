import { query } from '../call/call';
import { CloudError } from '../call/cloud-error';

/** 微信里的手机号 for the code of WeChat's button. Never throws: without a number the person types it. */
export async function numberOf(
  code: string,
): Promise<{ readonly phone: string } | { readonly trouble: string }> {
  try {
    return await query('me.phone', { code });
  } catch (error) {
    if (error instanceof CloudError) return { trouble: error.message };
    throw error;
  }
}
