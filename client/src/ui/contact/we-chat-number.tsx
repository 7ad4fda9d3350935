import { Button } from '@tarojs/components';
import { spoken } from '../layout/spoken';
import '../layout/button.scss';
import './we-chat-number.scss';

export interface WeChatNumberProps {
  /**
   * Called when the person agreed, with a code that our cloud can exchange for the number once, and
   * soon.
   */
  readonly onCode: (code: string) => void;
  /** Called when WeChat has no number. */
  readonly onNone: () => void;
}

const LABEL = '用微信里的手机号';

/** 手机号快速填写: WeChat's own button, the only way to ask for the number. After a refusal it is typed. */
export function WeChatNumber({ onCode, onNone }: WeChatNumberProps) {
  return (
    <Button
      className="z-button z-button--plain z-button--small z-we-chat-number"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail: { code, errMsg } }) => {
        if (code) onCode(code);
        else if (!/deny|cancel/i.test(errMsg ?? '')) onNone();
      }}
      {...spoken({ role: 'button', label: LABEL })}
    >
      {LABEL}
    </Button>
  );
}
