import { useEffect, useId, useRef } from 'react';

/** Taro's elements move their children once when they first appear, which would lose the focus. */
const SETTLED_AFTER_MS = 60;

const FOCUSABLE = '[tabindex="0"], input, textarea';

/**
 * In a browser the keyboard focus enters the sheet, stays in it, leaves with Esc, and returns to where
 * it was.
 */
export function useSheetFocus(onClose: () => void): string {
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const inside = () => {
      const sheet = document.getElementById(id);
      return [...(sheet?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    };
    const entering = setTimeout(() => inside()[0]?.focus(), SETTLED_AFTER_MS);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab') keepInside(event, inside());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(entering);
      document.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
  return id;
}

function keepInside(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const first = stops[0];
  const last = stops.at(-1);
  const at = document.activeElement;
  const leaving = event.shiftKey ? at === first : at === last;
  const outside = !stops.some((stop) => stop === at);
  if (!leaving && !outside) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
