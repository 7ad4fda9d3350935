import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { FIRST_USE, OF_AGE } from '../../../../../core/domain/person/first-use-words';
import { currentQuestion, onQuestion, type Question } from '../../../cloud/privacy/question';
import { guidelineToAgree, openGuideline } from '../../../cloud/privacy/we-chat-privacy';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';
import { AgreeButtons } from './agree-buttons';

/** 先说一声: the question for consent, on whichever page is in sight when it is asked. */
export function ConsentSheet() {
  const [inSight, setInSight] = useState(true);
  useDidShow(() => setInSight(true));
  useDidHide(() => setInSight(false));
  const question = useSyncExternalStore(onQuestion, currentQuestion, currentQuestion);
  return question && inSight ? <Asking {...question} /> : null;
}

function Asking({ occasion, answer }: Question) {
  const guideline = useGuideline();
  const danger = occasion === 'danger';
  const readAll = () => {
    answer(false);
    open('me.privacy');
  };
  return (
    <Sheet
      open
      title="先说一声：您的资料怎么保管"
      onClose={() => answer(false)}
      footer={
        <Stack gap="small">
          <AgreeButtons danger={danger} onAgreed={() => answer(true)} />
          <Button
            label={danger ? '不同意' : '以后再说'}
            tone="quiet"
            onPress={() => answer(false)}
          />
        </Stack>
      }
    >
      <Stack gap="small">
        {FIRST_USE.map((sentence) => (
          <Words key={sentence}>{sentence}</Words>
        ))}
        {danger && <Words>{OF_AGE}</Words>}
        {!danger && <Button label="看全文" tone="plain" size="small" onPress={readAll} />}
        {guideline && (
          <Button label={guideline} tone="plain" size="small" onPress={openGuideline} />
        )}
      </Stack>
    </Sheet>
  );
}

/** WeChat's own text, if this person has yet to agree to it: they can read it before. */
function useGuideline(): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    void guidelineToAgree().then(setName);
  }, []);
  return name;
}
