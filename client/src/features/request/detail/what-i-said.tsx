import type { RequestView } from '../../../../../core/contract/request/view';
import { sayBeneficiary } from '../../../../../core/domain/category/beneficiary';
import { sayPhone } from '../../../../../core/domain/person/phone';
import type { ForWhom } from '../../../../../core/domain/request/model/state';
import { sayAtHome } from '../../../../../core/domain/request/wording/at-home';
import { sayHeldPhotos, sayHeldVoice } from '../../../../../core/domain/upload/held-words';
import { useSound } from '../../../cloud/media/use-sound';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { ListRow } from '../../../ui/list/list-row';
import { Photos } from '../../../ui/media/photos';
import { VoiceBar } from '../../../ui/media/voice-bar';

const WHOM: Readonly<Record<ForWhom, string>> = {
  self: '为自己求助',
  family: '替家里人求助',
  neighbour: '替邻居求助',
};

interface WhatISaidProps {
  readonly request: RequestView;
}

/** 我说的: the words or the recording, the place, and the telephone number. */
export function WhatISaid({ request }: WhatISaidProps) {
  const { what, additions, photos, voice, placeName, contact, forWhom, mine } = request;
  const particulars = sayParticulars(request);
  return (
    <Section title={mine ? '我说的' : '反映的事'}>
      <Card>
        {what && <Words selectable>{what}</Words>}
        {additions.map(({ words, at }) => (
          <Words key={at} selectable>{`补充：${words}`}</Words>
        ))}
        {voice && <MyVoice url={voice.url} seconds={voice.seconds} />}
        {photos.length > 0 && <Photos urls={photos} />}
        <HeldRemarks request={request} own={mine} />
        <ListRow icon="place" title={[placeName, contact?.detail].filter(Boolean).join(' ')} />
        {contact && (
          <ListRow
            icon="phone"
            title={`${contact.name} ${sayPhone(contact.phone)}`}
            note={whoseNumber(request, forWhom)}
          />
        )}
        {particulars && <ListRow icon="clock" title={particulars} />}
      </Card>
    </Section>
  );
}

/** 没给看的: what others do not see of it, or what this reader misses. */
function HeldRemarks({ request, own }: { readonly request: RequestView; readonly own: boolean }) {
  const { photosHeld, voiceHeld } = request;
  const photos = sayHeldPhotos(photosHeld, own);
  return (
    <>
      {voiceHeld && <Remark icon="clock" words={sayHeldVoice(voiceHeld, own)} />}
      {photos && <Remark icon="clock" words={photos} />}
    </>
  );
}

function MyVoice({ url, seconds }: { readonly url: string; readonly seconds: number }) {
  const { playing, toggle } = useSound(url);
  return <VoiceBar seconds={seconds} playing={playing} onToggle={toggle} />;
}

function whoseNumber({ nameless }: RequestView, forWhom: ForWhom): string {
  return nameless === 'altogether' ? '您选了匿名，只有您自己看得到' : WHOM[forWhom];
}

/** `周末在家；独居老人` */
function sayParticulars({ atHome, beneficiaries }: RequestView): string {
  const hours = atHome.length > 0 ? `${atHome.map(sayAtHome).join('、')}在家` : '';
  return [hours, beneficiaries.map(sayBeneficiary).join('、')].filter(Boolean).join('；');
}
