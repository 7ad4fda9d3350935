import { join } from 'node:path';
import { shiftDate } from './shifted-date';
import type { FromWorker, ToWorker } from './worker-protocol';

/**
 * The code that runs inside a function's process (one instance, 实例). It is nearly invisible to the
 * function, which sees the environment, the clock and the context that the platform would provide.
 */
type Main = (event: unknown, context: unknown) => unknown;

const send = process.send?.bind(process) ?? (() => false);
const answer = (message: FromWorker) => void send(message);
const clock = shiftDate();
let module: { main?: Main } | undefined;
let loadError: unknown;
let ownEnvironment: string[] = [];

process.send = undefined;
process.argv.splice(1);

// The cloud has ended, so this process ends too.
process.on('disconnect', () => process.exit());

process.on('message', (message: ToWorker) => {
  if (message.kind !== 'clock') clock.offset = message.offset;
  switch (message.kind) {
    case 'load':
      load(message.dir);
      break;
    case 'clock':
      clock.offset = message.offset;
      break;
    case 'invoke':
      void invoke(message);
      break;
  }
});

function load(dir: string): void {
  try {
    module = require(join(dir, 'index.js'));
  } catch (error) {
    loadError = error;
  }
  answer({ kind: 'loaded' });
}

async function invoke(call: Extract<ToWorker, { kind: 'invoke' }>): Promise<void> {
  for (const name of ownEnvironment) delete process.env[name];
  Object.assign(process.env, call.environment);
  ownEnvironment = Object.keys(call.environment);
  try {
    if (loadError) throw loadError;
    if (typeof module?.main !== 'function') throw new Error('exports.main is not a function');
    const result = await module.main(JSON.parse(call.event), call.context);
    answer({ kind: 'result', id: call.id, result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    answer({
      kind: 'error',
      id: call.id,
      message: `${failure.name}: ${failure.message}`,
      stack: failure.stack ?? '',
    });
  }
}
