import { useState } from 'react';
import { type AgreeAs, NOTICE_VERSION } from '../../../../../core/domain/person/consent';
import { useCommand } from '../../../cloud/command/use-command';
import { AGREE_BUTTON } from '../../../cloud/privacy/we-chat-privacy';
import { AgreeButton } from '../../../ui/layout/agree-button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';

interface AgreeButtonsProps {
  /** Help in danger is being sent: one button, and nothing to weigh up. */
  readonly danger?: boolean;
  readonly onAgreed: () => void;
}

/** 同意: by a person of fourteen or older, or by their guardian. The date of birth is not asked for. */
export function AgreeButtons({ danger = false, onAgreed }: AgreeButtonsProps) {
  const { busy, error, run } = useCommand('me.agree');
  const [as, setAs] = useState<AgreeAs>('oneself');
  const agree = async (by: AgreeAs) => {
    setAs(by);
    if (await run({ purposes: ['service'], version: NOTICE_VERSION, by })) onAgreed();
  };
  return (
    <Stack gap="small">
      {error && <Remark tone="wrong" words={error.message} />}
      <AgreeButton
        id={AGREE_BUTTON}
        label={danger ? '同意并发出' : '我满十四岁，同意'}
        busy={busy && as === 'oneself'}
        onAgree={() => void agree('oneself')}
      />
      {!danger && (
        <AgreeButton
          id={`${AGREE_BUTTON}-for-a-child`}
          label="我是监护人，替孩子同意"
          tone="plain"
          busy={busy && as === 'guardian'}
          onAgree={() => void agree('guardian')}
        />
      )}
    </Stack>
  );
}
