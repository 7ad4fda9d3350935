/** 没给看的: photos of one place that others do not see yet, or never. */
export interface HeldFiles {
  readonly checking: number;
  readonly hidden: number;
}

/** What is said below the photos; `own` to who uploaded them. Empty when there is nothing to say. */
export function sayHeldPhotos({ checking, hidden }: HeldFiles, own: boolean): string {
  const still = own
    ? `${checking} 张照片微信还在检查，别人过一会儿才看得到`
    : `${checking} 张照片正在检查，过一会儿再看`;
  const never = own
    ? `${hidden} 张照片没有通过微信的检查，别人看不到，要紧的请写成文字`
    : `${hidden} 张照片没有通过微信的检查，不能看`;
  const said = [checking > 0 && still, hidden > 0 && never].filter(Boolean).join('；');
  return said && `${said}。`;
}

/** The same for a voice message. */
export function sayHeldVoice(held: 'checking' | 'hidden', own: boolean): string {
  if (held === 'checking') {
    return own
      ? '这段语音微信还在检查，别人过一会儿才听得到。'
      : '有一段语音正在检查，过一会儿再听。';
  }
  return own
    ? '这段语音没有通过微信的检查，别人听不到，要紧的请写成文字。'
    : '有一段语音没有通过微信的检查，不能听。';
}
