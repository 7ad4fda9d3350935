import { LOST_PHOTOS, useLostPhotos } from '../../../cloud/use-lost-photos';
import { Card } from '../../../ui/card';
import { Field, FieldFrame } from '../../../ui/field';
import { PhotoPicker } from '../../../ui/photos';
import { Stack } from '../../../ui/stack';
import { toast } from '../../../ui/toast';
import type { DraftPart } from './draft-part';

const MOST_PHOTOS = 9;

/** 是什么事: in the resident's own words, with photos. */
export function WhatHappened({ draft, change, wrong }: DraftPart) {
  useLostPhotos(draft.photos, (photos) => {
    change({ photos });
    toast(LOST_PHOTOS);
  });
  return (
    <Card>
      <Stack>
        <Field
          label="是什么事"
          multiline
          value={draft.what}
          placeholder="像平时说话一样写就行。比如：厨房水管在漏，已经关了总阀。"
          error={wrong.what}
          onChange={(what) => change({ what })}
        />
        <FieldFrame label="照片" optional error={wrong.photos}>
          <PhotoPicker
            paths={draft.photos}
            max={MOST_PHOTOS}
            onChange={(photos) => change({ photos })}
          />
        </FieldFrame>
      </Stack>
    </Card>
  );
}
