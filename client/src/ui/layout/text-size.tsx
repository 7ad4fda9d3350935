import Taro from '@tarojs/taro';
import { createContext, type ReactNode, useContext, useState } from 'react';

/** 字号: standard 标准 (body 17) · large 大字 (20) · elder 长辈 (23, targets of 60). */
export const TEXT_SIZES = ['standard', 'large', 'elder'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

export const textSizeWords: Readonly<Record<TextSize, string>> = {
  standard: '标准',
  large: '大字',
  elder: '长辈',
};

interface Chosen {
  readonly size: TextSize;
  choose(size: TextSize): void;
}

const TextSizeContext = createContext<Chosen>({ size: 'standard', choose: () => undefined });

interface TextSizeProviderProps {
  /** The size chosen on this phone; if none was chosen, WeChat's font setting. */
  readonly chosen: TextSize | undefined;
  readonly onChoose: (size: TextSize) => void;
  readonly children?: ReactNode;
}

/** Wraps the whole app: every open page changes at once when a size is chosen. */
export function TextSizeProvider({ chosen, onChoose, children }: TextSizeProviderProps) {
  const [size, setSize] = useState<TextSize>(() => chosen ?? sizeOfFontScale(weChatFontScale()));
  const choose = (next: TextSize) => {
    setSize(next);
    onChoose(next);
  };
  return <TextSizeContext.Provider value={{ size, choose }}>{children}</TextSizeContext.Provider>;
}

/** The current size, and a function that chooses another. */
export function useTextSize(): Chosen {
  return useContext(TextSizeContext);
}

/** The nearest of our three sizes to WeChat's font setting (1 is its standard), never smaller. */
export function sizeOfFontScale(scale: number): TextSize {
  if (scale >= 1.3) return 'elder';
  if (scale > 1.05) return 'large';
  return 'standard';
}

/** WeChat provides these; Taro's types lack them. */
interface FontSetting {
  readonly fontSizeScaleFactor?: number;
  /** px; 16 is standard */
  readonly fontSizeSetting?: number;
}

function weChatFontScale(): number {
  if (process.env.TARO_ENV !== 'weapp') return 1;
  const info: ReturnType<typeof Taro.getAppBaseInfo> & FontSetting = Taro.getAppBaseInfo();
  return info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? 16) / 16;
}
