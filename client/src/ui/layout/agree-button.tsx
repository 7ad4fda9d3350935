import { Button } from '@tarojs/components';
import { useRef } from 'react';
import { spoken } from './spoken';
import './button.scss';
import './agree-button.scss';

export interface AgreeButtonProps {
  /** WeChat is told this id, and checks that it was tapped. */
  readonly id: string;
  readonly label: string;
  readonly tone?: 'primary' | 'plain';
  readonly busy?: boolean;
  readonly onAgree: () => void;
}

/** An older WeChat knows the tap, but not the agreement that follows it. */
const PATIENCE_MS = 500;

/** 同意: WeChat's own button, by which it also knows that its privacy guideline was agreed to. */
export function AgreeButton({ id, label, tone = 'primary', busy, onAgree }: AgreeButtonProps) {
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const agree = () => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    onAgree();
  };
  const tapped = () => {
    if (busy || waiting.current !== undefined) return;
    waiting.current = setTimeout(agree, PATIENCE_MS);
  };
  return (
    <Button
      id={id}
      className={`z-button z-button--${tone} z-agree-button${busy ? ' z-button--off' : ''}`}
      openType="agreePrivacyAuthorization"
      onClick={tapped}
      onAgreePrivacyAuthorization={agree}
      {...spoken({ role: 'button', label: busy ? `${label}，请稍等` : label })}
    >
      {busy ? '请稍等…' : label}
    </Button>
  );
}
