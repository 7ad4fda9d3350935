import type { AgreeButtonProps } from './agree-button';
import { Button } from './button';

/** Outside WeChat it is a button like any other. */
export function AgreeButton({ label, tone = 'primary', busy, onAgree }: AgreeButtonProps) {
  return <Button label={label} tone={tone} busy={busy} onPress={onAgree} />;
}
