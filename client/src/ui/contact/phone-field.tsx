import { View } from '@tarojs/components';
import { Field } from '../form/field';
import { toast } from '../layout/toast';
import { WeChatNumber } from './we-chat-number';

/** Exchanges the code of WeChat's button for the number; returns a sentence if that failed. */
export type NumberOf = (
  code: string,
) => Promise<{ readonly phone: string } | { readonly trouble: string }>;

interface PhoneFieldProps {
  readonly value: string;
  readonly onChange: (phone: string) => void;
  readonly label?: string;
  readonly hint?: string;
  readonly error?: string;
  /**
   * Given if the field is for the number of the person who holds this phone: then WeChat's button is
   * offered.
   */
  readonly numberOf?: NumberOf;
}

/** A pasted number may contain a country code, spaces and brackets. */
const MOST = 30;

/** 电话: typed in any form, or taken from WeChat if it is available there. */
export function PhoneField(props: PhoneFieldProps) {
  const { value, onChange, label = '电话', hint, error, numberOf } = props;
  const take = async (code: string) => {
    const found = await numberOf?.(code);
    if (!found) return;
    if ('phone' in found) onChange(found.phone);
    else toast(found.trouble);
  };
  return (
    <View>
      <Field
        label={label}
        hint={hint}
        kind="phone"
        value={value}
        max={MOST}
        placeholder="手机或座机"
        error={error}
        onChange={onChange}
      />
      {numberOf && value === '' && (
        <WeChatNumber
          onCode={(code) => void take(code)}
          onNone={() => toast('没有拿到微信里的手机号，请自己填一下。')}
        />
      )}
    </View>
  );
}
