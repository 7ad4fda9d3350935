import type { WhomAvoided as Found } from '../../../../../core/contract/request/view';
import { CHARACTERS, MOST_NAMES } from '../../../../../core/domain/base/limits';
import { useQuery } from '../../../cloud/query/use-query';
import { ManyChips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Remark } from '../../../ui/layout/remark';
import { whereabouts } from '../draft/draft-place';
import type { DraftProps } from '../draft/draft-props';
import { namesIn } from '../draft/names-in';
import { usePaused } from './use-paused';

/** 您不想见到的: whom the names are understood to mean; several candidates are a choice. */
export function WhomAvoided({ draft, change }: DraftProps) {
  const paused = usePaused(draft.avoidNames);
  const names = namesIn(paused).filter((name) => [...name].length <= CHARACTERS.name);
  const where = whereabouts(draft);
  const asks = where && names.length > 0 && names.length <= MOST_NAMES;
  const { data: found } = useQuery('requests.whomAvoided', asks ? { names, ...where } : undefined);
  if (!asks || !found) return null;
  const choose = (said: string, keys: readonly string[]) =>
    change({ avoidMeant: { ...draft.avoidMeant, [said]: keys } });
  return (
    <>
      {found.map((one) => (
        <Understood
          key={one.said}
          found={one}
          chosen={draft.avoidMeant[one.said]}
          onChoose={(keys) => choose(one.said, keys)}
        />
      ))}
    </>
  );
}

interface UnderstoodProps {
  readonly found: Found;
  /** The keys that were chosen; undefined before a choice. */
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (keys: readonly string[]) => void;
}

/** One name, as it was understood. */
function Understood({ found: { said, candidates }, chosen, onChoose }: UnderstoodProps) {
  const [only, another] = candidates;
  if (!only) {
    return <Remark words={`这里的名册里没有“${said}”。叫这个名字的人，仍会替您避开。`} />;
  }
  const sure = candidates.filter((one) => one.sure);
  if (!another && only.sure) {
    return <Remark tone="good" words={`您不想见到的：${only.name}（${only.of}）`} />;
  }
  const label = `“${said}”是哪一位`;
  return (
    <FieldFrame
      label={label}
      hint={
        sure.length > 0
          ? '点一下不是的，就不避开那一位。'
          : `不是这里的哪一位，就不用选，叫“${said}”的人仍会替您避开。`
      }
    >
      <ManyChips
        label={label}
        options={candidates.map(({ key, name, of }) => ({ value: key, label: `${name}（${of}）` }))}
        values={chosen ?? sure.map(({ key }) => key)}
        onChange={onChoose}
      />
    </FieldFrame>
  );
}
