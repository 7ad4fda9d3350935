import type { ReactNode } from 'react';
import { recall, remember } from './cloud/call/memory';
import { startCloud } from './cloud/call/start';
import { keepTelling } from './cloud/consent/tell-answers';
import { TEXT_SIZES, type TextSize, TextSizeProvider } from './ui/layout/text-size';
import './app.scss';

const TEXT_SIZE = 'text-size';

startCloud();
keepTelling();

function chosenTextSize(): TextSize | undefined {
  const kept = recall(TEXT_SIZE);
  return TEXT_SIZES.find((size) => size === kept);
}

interface AppProps {
  readonly children?: ReactNode;
}

/** 走近. Around all pages: the cloud is joined, and everybody reads at their own size. */
export default function App({ children }: AppProps) {
  return (
    <TextSizeProvider chosen={chosenTextSize()} onChoose={(size) => remember(TEXT_SIZE, size)}>
      {children}
    </TextSizeProvider>
  );
}
