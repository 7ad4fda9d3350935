import type { CategoryCode } from '../category/category';
import type { Chosen } from '../request/commands/place-of';
import type { Entrusting, GivingBack } from '../request/commands/slip';
import type { Arrival } from '../request/model/arrival';
import type { DoorCode } from '../request/model/door-code';
import type { RequestAction } from '../request/model/rules';
import type { SplitOutput, Subrequest } from '../request/model/subrequest';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** The input of each action, without the request's id. */
interface Inputs {
  /** `doorCode` is drawn by whoever carries the command out; people do not choose it. */
  readonly accept: {
    readonly arrival?: Arrival | undefined;
    readonly doorCode?: DoorCode | undefined;
  };
  readonly decline: { readonly reason: string };
  /** Without a studio it goes to the secretary. */
  readonly transfer: { readonly studioId?: StudioId | undefined; readonly reason: string };
  readonly record: { readonly note: string; readonly told?: true | undefined };
  readonly resolve: {
    readonly words: string;
    readonly minutes: number;
    readonly photos: readonly string[];
    readonly tookNothing?: true | undefined;
  };
  readonly add: { readonly words: string; readonly photos: readonly string[] };
  readonly relocate: {
    readonly place: Chosen | undefined;
    readonly repeated?: boolean | undefined;
    readonly quiet?: boolean | undefined;
  };
  readonly confirm: object;
  readonly rate: { readonly stars: number; readonly words: string };
  readonly reopen: { readonly reason: string };
  readonly refer: {
    readonly to: string;
    readonly note: string;
    readonly about?: string | undefined;
  };
  readonly dispatch: { readonly studioId: StudioId; readonly reason: string };
  readonly urge: object;
  readonly withdraw: { readonly reason: string };
  readonly ask: { readonly question: string };
  readonly answer: { readonly words: string };
  readonly hearing: { readonly at: Moment; readonly words: string };
  readonly resume: object;
  /**
   * `repeated`: the asker has made too many reports of danger; see `danger-reports`. `quiet`: the office
   * was told of one before it.
   */
  readonly correct: {
    readonly category: CategoryCode;
    readonly repeated?: boolean | undefined;
    readonly quiet?: boolean | undefined;
  };
  readonly leave: object;
  readonly split: { readonly parts: readonly Omit<Subrequest, 'id'>[] };
  readonly entrust: Entrusting;
  readonly giveBack: { readonly slip: string } & GivingBack;
  readonly agree: { readonly slip: string };
  readonly contest: { readonly slip: string; readonly words: string };
  readonly settleSlip: { readonly slip: string; readonly words: string };
  readonly followUp: { readonly well: boolean; readonly words: string };
}

/** 指令: one action with its input. */
export type RequestCommand = {
  [Action in RequestAction]: { readonly do: Action } & Inputs[Action];
}[RequestAction];

/** The output of some commands, besides the request's id, version and state. */
interface Outputs {
  readonly split: SplitOutput;
}

export type OutputOf<Command extends RequestCommand> = Command['do'] extends keyof Outputs
  ? Outputs[Command['do']]
  : undefined;

/**
 * The words of a command that others will read where neighbours can read the request; they are checked
 * first.
 */
export function wordsOthersRead(command: RequestCommand): string | null {
  switch (command.do) {
    // Neighbours who joined read the result, and all neighbours read the answer to a suggestion.
    case 'resolve':
    // The place and the subject of the meeting.
    case 'hearing':
      return command.words;
    // The outside agency; the note to it is not shown.
    case 'refer':
      return command.to;
    // What each subrequest is for.
    case 'split':
      return command.parts.map(({ what }) => what).join('\n');
    default:
      return null;
  }
}
