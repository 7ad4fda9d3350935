import type { MeView, Unfinished } from '../../../../../core/contract/me';
import { isSameHousehold } from '../../../../../core/domain/org/household';

/** What becomes of open requests, as options. */
export const UNFINISHED_OPTIONS: readonly { readonly value: Unfinished; readonly label: string }[] =
  [
    { value: 'stay', label: '在老地方接着办' },
    { value: 'follow', label: '改到新家去办' },
    { value: 'end', label: '不办了，撤回' },
  ];

const WHAT: Record<Unfinished, string> = {
  stay: '原来的人接着办，地点还是老地方。',
  follow: '地点改成新家；原来的人管不到那里，就请那边的人来办。',
  end: '还没办好的撤回，正在办的人会知道。',
};

/** What the choice means. */
export function sayUnfinished(unfinished: Unfinished): string {
  return WHAT[unfinished];
}

/** 搬家: another household than the one that is stored. */
export function isMove(
  home: MeView['home'],
  to: { readonly nodeId: string; readonly detail: string },
): boolean {
  return home !== null && to.nodeId !== '' && !isSameHousehold(home, to);
}

/** 搬之前: what becomes of the vouching; null when there is none to lose. */
export function sayBefore({ residence }: Pick<MeView, 'residence'>): string | null {
  if (residence?.vouched) return '换了住处，住处核实就不算数了，要在新家重新核实。';
  if (residence?.askedAt) return '换了住处，原来请人核实的就不作数了，要重新请。';
  return null;
}

/** 搬好了: one line for each thing that hung on the old home. */
export function sayAfter(
  before: Pick<MeView, 'residence'>,
  unfinished: Unfinished,
  { open, done }: { readonly open: number; readonly done: number },
): readonly string[] {
  const left = open - done;
  return [
    ...(unfinished === 'follow' && done > 0 ? [`没办完的 ${done} 件事改到了新家。`] : []),
    ...(unfinished === 'end' && done > 0 ? [`没办完的 ${done} 件事撤回了。`] : []),
    ...(left > 0 ? [`${left} 件事留在老地方接着办，可以在我的求助里一件一件地改。`] : []),
    ...(before.residence?.vouched || before.residence?.askedAt
      ? ['住处核实跟着旧家结束了，在新家要重新请人核实。']
      : []),
  ];
}
