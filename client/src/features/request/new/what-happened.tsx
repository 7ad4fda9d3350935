import { CHARACTERS, MOST_PHOTOS } from '../../../../../core/domain/base/limits';
import { dropFile, keepFile } from '../../../cloud/draft/keep-file';
import { LOST_PHOTOS, useLostPhotos } from '../../../cloud/draft/use-lost-photos';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { PhotoPicker } from '../../../ui/media/photos';
import type { DraftProps } from '../draft/draft-props';
import { HelpRow } from '../help-row';
import { VoiceNote } from './voice-note';

interface WhatHappenedProps extends DraftProps {
  readonly onRecording: (recording: boolean) => void;
}

/** The sentence shown when a recording is gone. */
const LOST_VOICE = '上次录的那段手机里找不到了，请再说一遍。';

/** 是什么事: in the resident's own words, written or spoken, with photos. */
export function WhatHappened({ draft, change, wrong, onRecording }: WhatHappenedProps) {
  const { photos, voicePath } = draft;
  useLostPhotos(photos, (left) => {
    change({ photos: left });
    toast(LOST_PHOTOS);
  });
  useLostPhotos(voicePath ? [voicePath] : [], () => {
    change({ voicePath: '', voiceSeconds: 0 });
    toast(LOST_VOICE);
  });
  const choose = async (chosen: readonly string[]) => {
    for (const path of photos) if (!chosen.includes(path)) dropFile(path);
    const kept = chosen.map((path) => (photos.includes(path) ? path : keepFile(path)));
    change({ photos: await Promise.all(kept) });
  };
  return (
    <Card>
      <Stack>
        <Field
          label="是什么事"
          multiline
          max={CHARACTERS.what}
          value={draft.what}
          placeholder="像平时说话一样写就行。比如：厨房水管在漏，已经关了总阀。"
          error={wrong.what}
          onChange={(what) => change({ what })}
        />
        <HelpRow category={draft.category} what={draft.what} />
        <VoiceNote draft={draft} change={change} onRecording={onRecording} />
        <FieldFrame label="照片" optional error={wrong.photos}>
          <PhotoPicker
            paths={photos}
            max={MOST_PHOTOS}
            onChange={(chosen) => void choose(chosen)}
          />
        </FieldFrame>
      </Stack>
    </Card>
  );
}
