import { answering, type Callbacks, type Surroundings } from './answers';

/** Calls that WeChat holds back until its guideline was agreed to. */
const PRIVATE = ['chooseMedia', 'chooseLocation', 'setClipboardData'] as const;

type Choice = { readonly event: string; readonly buttonId?: string };
type Listener = (resolve: (choice: Choice) => void) => void;
type AnyCall = (options?: object & Callbacks) => unknown;

/** 隐私保护指引 of one phone: whether its person has yet to agree, and which buttons they tapped for it. */
export class Guideline {
  private listener: Listener | undefined;
  private readonly tapped = new Set<string>();

  constructor(
    private agreed: boolean,
    private readonly around: Surroundings,
    private readonly happened: (what: string) => void,
  ) {}

  /** The person taps a button whose open-type is `agreePrivacyAuthorization`. */
  taps(buttonId: string): void {
    this.tapped.add(buttonId);
    this.agreed = true;
  }

  /** WeChat's calls about it, and the private ones held back. */
  over(calls: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const held = PRIVATE.map((name) => [name, this.held(name, calls[name] as AnyCall)] as const);
    return {
      ...calls,
      ...Object.fromEntries(held),
      getPrivacySetting: answering<object>(this.around, 'getPrivacySetting', () => ({
        needAuthorization: !this.agreed,
        privacyContractName: '《走近小程序隐私保护指引》',
      })),
      openPrivacyContract: answering<object>(this.around, 'openPrivacyContract', () => {
        this.happened('openPrivacyContract');
        return {};
      }),
      onNeedPrivacyAuthorization: (listener: Listener) => {
        this.listener = listener;
      },
    };
  }

  private held(name: string, call: AnyCall): AnyCall {
    return (options) => {
      if (this.agreed || !this.listener) return call(options);
      return this.asks().then((yes) => {
        if (yes) return call(options);
        const trouble = this.around.bring({
          errMsg: `${name}:fail privacy permission is not authorized`,
        }) as object;
        if (!options?.fail) throw trouble;
        return options.fail(trouble);
      });
    };
  }

  private asks(): Promise<boolean> {
    return new Promise((resolve) => {
      this.listener?.(({ event, buttonId = '' }) => {
        if (event === 'exposureAuthorization') return;
        if (event === 'agree' && !this.tapped.has(buttonId)) {
          this.around.refused(`onNeedPrivacyAuthorization: ${buttonId} was not tapped`);
          return;
        }
        resolve(event === 'agree');
      });
    });
  }
}
