import type { RequestView } from '../../../../../core/contract/request/view';
import { sayBeneficiary } from '../../../../../core/domain/category/beneficiary';
import { sayAtHome } from '../../../../../core/domain/request/wording/at-home';
import { sayHeldVoice } from '../../../../../core/domain/upload/held-words';
import { useSound } from '../../../cloud/media/use-sound';
import { Remark } from '../../../ui/layout/remark';
import { VoiceBar } from '../../../ui/media/voice-bar';

interface TaskParticularsProps {
  readonly task: RequestView;
}

/** 语音、何时在家、优先照顾谁、几户一起反映、匿名: facts a helper needs before setting out. */
export function TaskParticulars({ task }: TaskParticularsProps) {
  const { voice, atHome, beneficiaries, together, nameless, where, withheld, voiceHeld } = task;
  return (
    <>
      {voice && <Heard url={voice.url} seconds={voice.seconds} />}
      {voiceHeld && <Remark icon="clock" words={sayHeldVoice(voiceHeld, false)} />}
      {withheld && <Remark icon="lock" words={`${sayWithheld(withheld)}，接下以后可以看。`} />}
      {beneficiaries.length > 0 && (
        <Remark
          icon="heart"
          words={`请优先照顾：${beneficiaries.map(sayBeneficiary).join('、')}。`}
        />
      )}
      {atHome.length > 0 && (
        <Remark icon="clock" words={`${atHome.map(sayAtHome).join('、')}在家。`} />
      )}
      {together > 0 && <Remark icon="people" words={`还有 ${together} 位邻居一起反映。`} />}
      {nameless === 'altogether' && (
        <Remark
          icon="lock"
          words={`这位居民选了匿名，${where ? '也没有电话' : '电话和门牌都没有'}；要问什么，在这里问。`}
        />
      )}
    </>
  );
}

/** `2 张照片、一段语音` */
function sayWithheld({ photos, voice }: NonNullable<RequestView['withheld']>): string {
  return [photos > 0 && `${photos} 张照片`, voice && '一段语音'].filter(Boolean).join('、');
}

function Heard({ url, seconds }: { readonly url: string; readonly seconds: number }) {
  const { playing, failed, toggle } = useSound(url);
  return (
    <>
      <VoiceBar seconds={seconds} playing={playing} onToggle={toggle} />
      {failed && <Remark tone="wrong" words="这段语音放不出来，请打电话问问。" />}
    </>
  );
}
