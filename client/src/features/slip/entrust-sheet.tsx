import type { RequestView } from '../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { MANDATES, SLIP_ITEM_KINDS } from '../../../../core/domain/request/model/slip';
import { SLIP_RULES } from '../../../../core/domain/request/model/slip-rules';
import {
  sayItemKind,
  sayMandate,
  sayYuan,
} from '../../../../core/domain/request/wording/slip-words';
import { Sending } from '../../ui/feedback/sending';
import { ManyChips } from '../../ui/form/chips';
import { Field, FieldFrame } from '../../ui/form/field';
import { FormSheet } from '../../ui/form/form-sheet';
import { Tick } from '../../ui/form/tick';
import { PhotoPicker } from '../../ui/media/photos';
import { useEntrust } from './use-entrust';

interface EntrustSheetProps {
  readonly request: Pick<RequestView, 'id' | 'slips'>;
  readonly onClose: () => void;
}

const WHICH = {
  card: '哪一张卡',
  cash: '钱做什么用',
  keys: '哪里的钥匙',
  document: '什么证件',
} as const;

const SUCH_AS = {
  card: '比如：尾号 1234 的医保卡',
  cash: '比如：买降压药',
  keys: '比如：大门钥匙一把',
  document: '比如：身份证原件',
} as const;

/** 记一张交接单: by the volunteer or the asker; the other end confirms. */
export function EntrustSheet({ request, onClose }: EntrustSheetProps) {
  const { values, change, wrong, sending, wantsLetter } = useEntrust(request, onClose);
  return (
    <FormSheet title="记一张交接单" label="记下来，请对方核对" {...sending} onClose={onClose}>
      <Sending busy={sending.busy}>
        <FieldFrame label="带了什么" error={wrong.items && '请选带了什么。'}>
          <ManyChips
            label="带了什么"
            options={SLIP_ITEM_KINDS.map((kind) => ({ value: kind, label: sayItemKind(kind) }))}
            values={values.kinds}
            onChange={(kinds) => change({ kinds })}
          />
        </FieldFrame>
        {values.kinds.includes('cash') && (
          <Field
            label="多少钱（元）"
            kind="number"
            value={values.amount}
            error={wrong.amount}
            onChange={(amount) => change({ amount })}
          />
        )}
        {values.kinds.map((kind) => (
          <Field
            key={kind}
            label={WHICH[kind]}
            optional
            max={CHARACTERS.slipItem}
            placeholder={SUCH_AS[kind]}
            value={values.words[kind] ?? ''}
            onChange={(words) => change({ words: { ...values.words, [kind]: words } })}
          />
        ))}
        <FieldFrame label="有没有这些情况" optional>
          {MANDATES.map((mandate) => (
            <Tick
              key={mandate}
              label={sayMandate(mandate)}
              checked={values.mandates.includes(mandate)}
              onChange={(checked) =>
                change({
                  mandates: MANDATES.filter((one) =>
                    one === mandate ? checked : values.mandates.includes(one),
                  ),
                })
              }
            />
          ))}
        </FieldFrame>
        {wantsLetter && (
          <FieldFrame
            label="委托书"
            hint={`这已经不止是跑腿了（还没还的现金一共超过 ${sayYuan(SLIP_RULES.cashWithoutLetter)} 也算）。写上谁托谁、办什么，签名，拍下来。`}
            error={wrong.letter}
          >
            <PhotoPicker
              paths={values.photos}
              max={SLIP_RULES.mostPhotos}
              onChange={(photos) => change({ photos })}
            />
          </FieldFrame>
        )}
      </Sending>
    </FormSheet>
  );
}
