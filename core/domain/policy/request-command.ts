import type { CategoryCode } from '../category/category';
import type { Chosen } from '../request/commands/place-of';
import type { Arrival } from '../request/model/arrival';
import type { RequestAction } from '../request/model/rules';
import type { SplitOutput, Subrequest } from '../request/model/subrequest';
import type { StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';

/** What each action says beside which request it is about. */
interface Inputs {
  readonly accept: { readonly arrival?: Arrival | undefined };
  readonly decline: { readonly reason: string };
  /** Without a studio: to the secretary. */
  readonly transfer: { readonly studioId?: StudioId | undefined; readonly reason: string };
  readonly record: { readonly note: string };
  readonly resolve: {
    readonly words: string;
    readonly minutes: number;
    readonly photos: readonly string[];
  };
  readonly add: { readonly words: string; readonly photos: readonly string[] };
  readonly relocate: { readonly place: Chosen | undefined };
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
  readonly correct: { readonly category: CategoryCode };
  readonly leave: object;
  readonly split: { readonly parts: readonly Omit<Subrequest, 'id'>[] };
  readonly followUp: { readonly well: boolean; readonly words: string };
}

/** 指令: one action with what it says. */
export type RequestCommand = {
  [Action in RequestAction]: { readonly do: Action } & Inputs[Action];
}[RequestAction];

/** What some commands answer beside the request's id, version and state. */
interface Outputs {
  readonly split: SplitOutput;
}

export type OutputOf<Command extends RequestCommand> = Command['do'] extends keyof Outputs
  ? Outputs[Command['do']]
  : undefined;

/** What others will read of a command, where neighbours read the request: it is checked first. */
export function wordsOthersRead(command: RequestCommand): string | null {
  switch (command.do) {
    // Neighbours who joined read the result, and all neighbours read the answer to a suggestion.
    case 'resolve':
    // Where they meet and what about.
    case 'hearing':
      return command.words;
    // Where it goes; what is said along with it is not told.
    case 'refer':
      return command.to;
    // What each part is for.
    case 'split':
      return command.parts.map(({ what }) => what).join('\n');
    default:
      return null;
  }
}
