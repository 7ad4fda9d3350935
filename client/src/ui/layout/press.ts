import { type Spoken, spoken } from './spoken';

interface KeyPress {
  readonly key: string;
  preventDefault(): void;
  stopPropagation(): void;
}

const onWeb = process.env.TARO_ENV === 'h5';

/**
 * Makes a `View` a button: for a finger, for a screen reader, and for the keyboard in a browser (where
 * Taro's elements are no buttons). Without `onPress` it is disabled.
 */
export function press(onPress: (() => void) | undefined, words: Spoken): Record<string, unknown> {
  const attributes = spoken({ role: 'button', disabled: disabled(onPress), ...words });
  const onClick = () => onPress?.();
  if (!onWeb) return { ...attributes, onClick, hoverClass: onPress ? 'z-pressed' : 'none' };
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress?.();
  };
  return { ...attributes, onClick, onKeyDown, tabIndex: onPress ? 0 : -1 };
}

/** In a browser the attribute must always be present; in WeChat needless attributes cost time. */
function disabled(onPress: unknown): boolean | undefined {
  return onPress && !onWeb ? undefined : !onPress;
}
