import type { RouteName } from '../../client/src/routes/route-table';
import { routes } from '../../client/src/routes/route-table';
import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { actionsTakenBy } from '../actions/offered';
import type { CasePhone } from './case-phone';

/** Opens a person's phone on a page, e.g. `pages/task/detail?id=r-1`. */
export type OpenPhone = (openid: string, url: string) => Promise<CasePhone>;

/** Saves a picture of what is in sight at the key moment of a case. */
export type KeepPicture = (name: string, phone: CasePhone) => Promise<void>;

/** A WeChat message as the local cloud shows it. */
export interface Message {
  readonly page: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

let commands = 0;

/**
 * 街坊: the made-up community, whose people use their phones. A case is written once, and runs in WeChat
 * as well as in a browser.
 */
export class Town {
  private readonly phones: CasePhone[] = [];
  /** 做过的事: the actions taken on the pages, by the names in `offeredActions`. */
  readonly actions = new Set<string>();

  constructor(
    readonly cloud: LocalCloud,
    private readonly openPhone: OpenPhone,
    private readonly keepPicture: KeepPicture = async () => {},
  ) {}

  /** A person opens the mini-program, on its first page or on the page of a message. */
  async opens(openid: string, route: RouteName = 'home', query = ''): Promise<CasePhone> {
    const url = `${routes[route].path}${query && `?${query}`}`;
    const phone = await this.openPhone(openid, url);
    this.phones.push(phone);
    return phone;
  }

  /** An operation of somebody whose own screens have their journey elsewhere. */
  async as<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    const answer = await this.call(openid, op, input);
    if (!answer.ok) throw new Error(`${op} refused: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** The code with which somebody is refused. */
  async refusal<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<string> {
    const answer = await this.call(openid, op, input);
    if (answer.ok) throw new Error(`${op} was not refused: ${JSON.stringify(answer.value)}`);
    return answer.error.code;
  }

  /** Moves time forward (an ISO 8601 duration), and everything due by then happens. */
  async later(duration: string): Promise<void> {
    await this.cloud.advance(duration);
  }

  /** What WeChat has shown to somebody, the latest last. */
  async messagesTo(openid: string): Promise<readonly Message[]> {
    await this.cloud.callFunction('deliver', openid, { agenda: true });
    const answer = await fetch(`${this.cloud.url}/messages?openid=${openid}`);
    return (await answer.json()) as Message[];
  }

  /** Everything that somebody was told, in one text: their inbox. */
  async toldTo(openid: string): Promise<string> {
    await this.cloud.callFunction('deliver', openid, { agenda: true });
    const { items } = await this.as(openid, 'inbox.list', {});
    return items.map(({ subject, text }) => `${subject}：${text}`).join('\n');
  }

  /** The key moment of a case; `npm run pictures` saves it under this name. */
  telling(name: string, phone: CasePhone): Promise<void> {
    return this.keepPicture(name, phone);
  }

  /** Closes all phones. */
  async putAway(): Promise<void> {
    const phones = this.phones.splice(0);
    for (const phone of phones) {
      for (const sent of await phone.sent()) {
        for (const action of actionsTakenBy(sent)) this.actions.add(action);
      }
    }
    await Promise.all(phones.map((phone) => phone.close()));
  }

  /** Unseen errors on any phone. */
  get troubles(): readonly string[] {
    return this.phones.flatMap((phone) => phone.troubles());
  }

  private async call<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<ApiResult<OutputOf<Name>>> {
    const event = { op, input, commandId: `case-command-${++commands}` };
    return (await this.cloud.callFunction('api', openid, event)) as ApiResult<OutputOf<Name>>;
  }
}

/**
 * These words are visible.
 * @throws Error with the visible text instead
 */
export async function sees(phone: CasePhone, ...words: readonly string[]): Promise<void> {
  const text = await phone.text();
  const missing = words.filter((each) => !flat(text).includes(flat(each)));
  if (missing.length > 0) {
    throw new Error(`not visible: ${missing.join(' | ')}; on ${await phone.page()} is:\n${text}`);
  }
}

/**
 * None of these words is visible.
 * @throws Error naming those that are
 */
export async function seesNothingOf(phone: CasePhone, ...words: readonly string[]): Promise<void> {
  const text = flat(await phone.text());
  const shown = words.filter((each) => text.includes(flat(each)));
  if (shown.length > 0) throw new Error(`visible on ${await phone.page()}: ${shown.join(' | ')}`);
}

/**
 * Sees these words after a pause, or after reading again, because other people's changes do not appear
 * by themselves.
 */
export async function waitsFor(phone: CasePhone, words: string): Promise<void> {
  if (flat(await phone.text()).includes(flat(words))) return;
  await phone.pauses();
  if (flat(await phone.text()).includes(flat(words))) return;
  await phone.looksAgain();
  await sees(phone, words);
}

/** What the page shows by itself once the writer pauses. */
export async function comesUp(phone: CasePhone, ...words: readonly string[]): Promise<void> {
  await phone.pauses();
  await sees(phone, ...words);
}

/** The words without line breaks. */
function flat(words: string): string {
  return words.replace(/\s+/g, '');
}

/** Sees that something has left a list, after reading again. */
export async function waitsUntilGone(phone: CasePhone, words: string): Promise<void> {
  if (!flat(await phone.text()).includes(flat(words))) return;
  await phone.looksAgain();
  await seesNothingOf(phone, words);
}
