import { Button } from '@tarojs/components';
import { spoken } from '../layout/spoken';
import '../layout/button.scss';
import './we-chat-number.scss';

export interface WeChatNumberProps {
  /** The person agreed: the code with which our cloud learns their number, once and soon. */
  readonly onCode: (code: string) => void;
  /** WeChat has none to give. */
  readonly onNone: () => void;
}

const LABEL = '用微信里的手机号';

/** 手机号快速填写: WeChat's own button; only such a one may ask for the number. Who says no types it. */
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
