import type { Sensitive } from '../../../../../core/domain/request/model/sensitive';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Tick } from '../../../ui/form/tick';
import { Stack } from '../../../ui/layout/stack';
import type { DraftProps } from '../draft/draft-props';

const WORDS: Readonly<Record<Sensitive, string>> = {
  health: '同意记下这些，只给来帮忙的人看，办完按期删除。替别人填的，他本人也同意。',
  child: '同意记下孩子的情况，只给来帮忙的人看，办完按期删除。',
};

const WHO = [
  { value: 'guardian', label: '我是孩子的监护人' },
  { value: 'oneself', label: '说的是我自己，满十四岁' },
] as const;

interface SensitiveConsentsProps extends DraftProps {
  /** What still has to be agreed to. */
  readonly purposes: readonly Sensitive[];
}

/** 单独同意: where something sensitive is entered, and only if it was not agreed to before. */
export function SensitiveConsents({ draft, change, wrong, purposes }: SensitiveConsentsProps) {
  const { agreesTo } = draft;
  return (
    <Stack gap="small">
      {purposes.map((purpose) => (
        <FieldFrame key={purpose} label="先请您同意" error={wrong[`consent.${purpose}`]}>
          <Stack gap="small">
            {purpose === 'child' && (
              <Chips
                label="您是孩子的什么人"
                options={WHO}
                value={draft.childBy}
                onChange={(childBy) => change({ childBy })}
              />
            )}
            <Tick
              label={WORDS[purpose]}
              checked={agreesTo.includes(purpose)}
              onChange={(agrees) =>
                change({
                  agreesTo: agrees
                    ? [...agreesTo, purpose]
                    : agreesTo.filter((one) => one !== purpose),
                })
              }
            />
          </Stack>
        </FieldFrame>
      ))}
    </Stack>
  );
}
