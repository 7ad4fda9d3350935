import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../layout/icon';
import { spoken } from '../layout/spoken';
import { TextBox } from './text-box';
import { lengthOf, sayTooLong } from './too-long';
import './field.scss';

interface FieldFrameProps {
  readonly label: string;
  /** A hint that is shown before there is an error. */
  readonly hint?: string;
  /** The error and how to fix it; read out when it appears. */
  readonly error?: string;
  /** Optional fields show 选填 beside the label; all others are required. */
  readonly optional?: boolean;
  readonly children: ReactNode;
}

/** One question of a form: label, hint, control, error. */
export function FieldFrame({ label, hint, error, optional, children }: FieldFrameProps) {
  return (
    <View className={`z-field${error ? ' z-field--wrong' : ''}`}>
      <View className="z-field__label">
        {label}
        {optional && <View className="z-field__optional">选填</View>}
      </View>
      {hint && <View className="z-field__hint">{hint}</View>}
      {children}
      {error && (
        <View className="z-field__error" {...spoken({ role: 'alert' })}>
          <Icon name="alert" />
          <View>{error}</View>
        </View>
      )}
    </View>
  );
}

interface FieldProps extends Omit<FieldFrameProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Chooses the keyboard; the value is text in every case. */
  readonly kind?: 'text' | 'number' | 'phone';
  readonly multiline?: boolean;
  /**
   * The longest text in characters (default 100, 1000 when multiline); multiline shows a counter. A
   * longer text is not cut off: the field says by how much it is too long.
   */
  readonly max?: number;
}

/** 输入: one line or several. */
export function Field(props: FieldProps) {
  const { value, onChange, placeholder = '', kind = 'text', multiline = false } = props;
  const { label, hint, error, optional, max = multiline ? 1000 : 100 } = props;
  const wrong = sayTooLong(value, max) ?? error;
  return (
    <FieldFrame label={label} hint={hint} error={wrong} optional={optional}>
      <TextBox
        value={value}
        onChange={onChange}
        label={hint ? `${label}，${hint}` : label}
        placeholder={placeholder}
        kind={kind}
        multiline={multiline}
        invalid={wrong !== undefined}
      />
      {multiline && (
        <View className="z-field__count" {...spoken({ hidden: true })}>
          {lengthOf(value)} / {max}
        </View>
      )}
    </FieldFrame>
  );
}
