import type { Fault } from './fault';

interface Armed {
  fault: Fault;
  met: number;
  struck: number;
}

/** The faults that are switched on. */
export class Faults {
  private armed: Armed[] = [];

  /** Replaces all faults. @throws Error when one is malformed. */
  set(faults: readonly unknown[]): void {
    this.armed = faults.map((fault) => ({ fault: checked(fault), met: 0, struck: 0 }));
  }

  /** The faults, with how many calls each matched and how often it struck. */
  report(): (Fault & { met: number; struck: number })[] {
    return this.armed.map(({ fault, met, struck }) => ({ ...fault, met, struck }));
  }

  /** The faults that strike this call. */
  strike(action: string, functionName: string | undefined): Fault[] {
    return this.armed
      .filter(({ fault }) => meets(fault, action, functionName))
      .filter((one) => strikes(one))
      .map(({ fault }) => fault);
  }
}

function meets(fault: Fault, action: string, functionName: string | undefined): boolean {
  if (fault.function !== undefined && fault.function !== functionName) return false;
  const parts = fault.action.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(action);
}

function strikes(one: Armed): boolean {
  const { skip = 0, times = Number.POSITIVE_INFINITY, rate = 1 } = one.fault;
  one.met += 1;
  if (one.met <= skip || one.struck >= times || Math.random() >= rate) return false;
  one.struck += 1;
  return true;
}

const KINDS = ['latency', 'error', 'wx-error', 'drop', 'kill'];

function checked(value: unknown): Fault {
  const fault = value as Partial<Fault> | null;
  if (!fault || typeof fault.action !== 'string' || !KINDS.includes(String(fault.kind))) {
    throw new Error(`a fault needs an action and one of the kinds ${KINDS.join(', ')}`);
  }
  return fault as Fault;
}
