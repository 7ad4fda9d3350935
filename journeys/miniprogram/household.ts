import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { openCloud } from '../../demo/launch/open-cloud';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { MORNING, waitUntil } from '../morning';
import { BUILT, ROOT } from './built';
import { BuiltPackage } from './host/built-package';
import { compileMarkup } from './host/markup';
import { Phone } from './host/phone';
import type { PhoneSettings } from './host/wx/we-chat';
import { Person } from './person/person';

/**
 * The made-up community on its own local cloud, always on the same morning, and phones with the built
 * mini-program. The cloud's timers run only when a test moves its clock.
 */
export class Household {
  private readonly phones: Phone[] = [];

  private constructor(
    private readonly built: BuiltPackage,
    private readonly template: ReturnType<typeof compileMarkup>,
    readonly cloud: LocalCloud,
    private readonly dataDir: string,
  ) {}

  /** @throws Error when the mini-program is not built, or its markup is broken */
  static async begin(): Promise<Household> {
    const built = new BuiltPackage(BUILT);
    const template = compileMarkup(BUILT);
    const dataDir = mkdtempSync(join(tmpdir(), 'household-'));
    await waitUntil(MORNING, dataDir);
    const cloud = await openCloud(ROOT, { port: 0, dataDir, seed: 'demo', timers: false }, []);
    return new Household(built, template, cloud, dataDir);
  }

  async end(): Promise<void> {
    for (const phone of this.phones) phone.close();
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Somebody opens the mini-program, at its first page or where a message leads. */
  async opens(
    openid: string,
    settings: Omit<PhoneSettings, 'openid' | 'cloud'> = {},
    url?: string,
  ): Promise<Person> {
    const phone = new Phone(this.built, this.template, {
      ...settings,
      openid,
      cloud: this.cloud.url,
    });
    this.phones.push(phone);
    await phone.launch(url);
    return new Person(phone);
  }

  /** Calls the cloud directly, without a page. */
  async ask<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    const answer = (await this.cloud.callFunction('api', openid, { op, input })) as ApiResult<
      OutputOf<Name>
    >;
    if (!answer.ok) throw new Error(`${op} refused: ${answer.error.code}`);
    return answer.value;
  }

  /** 故障: the faults from now on, replacing earlier ones. */
  async faults(...wanted: readonly object[]): Promise<void> {
    await fetch(`${this.cloud.url}/faults`, {
      method: 'POST',
      body: JSON.stringify({ faults: wanted }),
    });
  }

  /** What WeChat has shown to a person. */
  async messagesTo(openid: string): Promise<readonly { readonly page: string }[]> {
    const answer = await fetch(`${this.cloud.url}/messages?openid=${openid}`);
    return (await answer.json()) as { page: string }[];
  }
}
