import type { FieldErrors } from '../../../../core/contract/api-event';
import type { RefusalCode } from '../../../../core/domain/base/refusal';

const NETWORK = '网络不太好，请再试一次。';

interface CloudTrouble {
  readonly code: RefusalCode | 'network';
  /** The sentence for the person. */
  readonly message: string;
  /** Sending the same again may work. */
  readonly retryable: boolean;
  /** Which fields of the input are wrong, in words. */
  readonly fields?: FieldErrors;
}

/** 出错: the only error that leaves `cloud/`. `message` can be shown as it is. */
export class CloudError extends Error {
  readonly code: CloudTrouble['code'];
  readonly retryable: boolean;
  readonly fields: FieldErrors;

  constructor({ code, message, retryable, fields = {} }: CloudTrouble) {
    super(message);
    this.name = 'CloudError';
    this.code = code;
    this.retryable = retryable;
    this.fields = fields;
  }
}

/** The cloud was not reached or did not reply, so nobody knows whether it has done the work. */
export function networkError(): CloudError {
  return new CloudError({ code: 'network', message: NETWORK, retryable: true });
}

/** The error of a form that was not sent; says that nothing is lost if trying again can help. */
export function sayUnsent({ message, retryable }: CloudError): string {
  return retryable ? `${message}填的都还在。` : message;
}
