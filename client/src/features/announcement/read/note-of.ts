/** What stands under the title of an announcement in a list: 更正 first, for that is what is new. */
export function noteOf(nodeName: string, at: string, correction: string | null): string {
  return `${correction ? `更正：${correction} · ` : ''}${nodeName} · ${at}`;
}
