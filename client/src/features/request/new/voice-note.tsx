import { useEffect } from 'react';
import { VOICE_SECONDS } from '../../../../../core/domain/base/limits';
import { dropFile, keepFile } from '../../../cloud/draft/keep-file';
import { useRecorder } from '../../../cloud/media/use-recorder';
import { useSound } from '../../../cloud/media/use-sound';
import type { RecorderTrouble } from '../../../cloud/media/voice-recorder';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { VoiceBar } from '../../../ui/media/voice-bar';
import type { DraftProps } from '../draft/draft-props';

const TROUBLE: Readonly<Record<RecorderTrouble, string>> = {
  refused: '微信没有让我们用话筒。不录音也可以，写几个字就行；想录，可以在微信右上角的设置里打开。',
  failed: '没有录上，请再试一次，或者写几个字。',
};

interface VoiceNoteProps extends Pick<DraftProps, 'draft' | 'change'> {
  /** Called when a recording starts (true) and ends (false). */
  readonly onRecording: (recording: boolean) => void;
}

/** 说一段: for people who find writing hard. The recording stays on the phone until it is sent. */
export function VoiceNote({ draft, change, onRecording }: VoiceNoteProps) {
  const { voicePath, voiceSeconds } = draft;
  const recorder = useRecorder(VOICE_SECONDS, async ({ path, seconds }) => {
    change({ voicePath: await keepFile(path), voiceSeconds: seconds });
  });
  const { recording } = recorder;
  useEffect(() => onRecording(recording), [recording, onRecording]);
  if (recording) {
    return (
      <Button
        label={`正在录 ${recorder.seconds} 秒，说完点这里`}
        icon="stop"
        onPress={recorder.stop}
      />
    );
  }
  if (voicePath) {
    const remove = () => {
      dropFile(voicePath);
      change({ voicePath: '', voiceSeconds: 0 });
    };
    return <Recorded path={voicePath} seconds={voiceSeconds} onRemove={remove} />;
  }
  return (
    <Stack gap="small">
      <Button label="不想打字，说一段" icon="mic" tone="plain" onPress={recorder.start} />
      {recorder.trouble && <Remark words={TROUBLE[recorder.trouble]} />}
    </Stack>
  );
}

interface RecordedProps {
  readonly path: string;
  readonly seconds: number;
  readonly onRemove: () => void;
}

function Recorded({ path, seconds, onRemove }: RecordedProps) {
  const { playing, failed, toggle } = useSound(path);
  return (
    <Stack gap="small">
      <VoiceBar seconds={seconds} playing={playing} onToggle={toggle} onRemove={onRemove} />
      {failed && <Remark tone="wrong" words="这段放不出来，请去掉再录一次。" />}
    </Stack>
  );
}
