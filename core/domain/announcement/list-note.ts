/** 列表里的说明 under an announcement's title: the latest correction if there is one, because that is new. */
export function listNote(nodeName: string, at: string, correction: string | null): string {
  return `${correction ? `更正：${correction} · ` : ''}${nodeName} · ${at}`;
}
