import './old-phone';
import type { ReactNode } from 'react';
import { recall, remember } from './cloud/call/memory';
import { startCloud } from './cloud/call/start';
import { keepTelling } from './cloud/credit/tell-answers';
import { askForConsent } from './cloud/privacy/question';
import { answerWeChat } from './cloud/privacy/we-chat-privacy';
import { ConsentSheet } from './features/me/consent/consent-sheet';
import { onLeaving } from './routes/leaving';
import { onOpening } from './routes/opening';
import { watchUnloaded } from './routes/unloaded';
import { watchBackKey } from './ui/layout/back-key';
import { whenUncovered } from './ui/layout/covered';
import { OnEveryPage } from './ui/layout/on-every-page';
import { TEXT_SIZES, type TextSize, TextSizeProvider } from './ui/layout/text-size';
import { toast } from './ui/layout/toast';
import './app.scss';

const OPENING_WORDS = {
  slow: '网络有点慢，正在打开，请稍等。',
  failed: '这一页没能打开，可能是网络不好，请再点一次。',
};

const TEXT_SIZE = 'text-size';

startCloud();
watchBackKey();
keepTelling();
answerWeChat(() => askForConsent('we-chat'));
watchUnloaded();
onLeaving(whenUncovered);
onOpening((how) => toast(OPENING_WORDS[how]));

function chosenTextSize(): TextSize | undefined {
  const kept = recall(TEXT_SIZE);
  return TEXT_SIZES.find((size) => size === kept);
}

interface AppProps {
  readonly children?: ReactNode;
}

/** 走近. The frame of all pages: connects to the cloud, and sets the person's text size. */
export default function App({ children }: AppProps) {
  return (
    <TextSizeProvider chosen={chosenTextSize()} onChoose={(size) => remember(TEXT_SIZE, size)}>
      <OnEveryPage.Provider value={<ConsentSheet />}>{children}</OnEveryPage.Provider>
    </TextSizeProvider>
  );
}
