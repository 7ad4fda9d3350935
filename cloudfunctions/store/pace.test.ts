import { Pace, type Stopwatch } from './pace';

/** A clock that advances only while somebody waits for it. */
function stopwatch(): Stopwatch & { at: number } {
  return {
    at: 0,
    now() {
      return this.at;
    },
    wait(ms) {
      this.at += ms;
      return Promise.resolve();
    },
  };
}

async function begin(pace: Pace, time: { at: number }, count: number): Promise<number[]> {
  const moments: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await pace.turn();
    moments.push(time.at);
  }
  return moments;
}

function mostInASecond(moments: readonly number[]): number {
  const within = (from: number) => moments.filter((at) => at >= from && at < from + 1000).length;
  return Math.max(...moments.map(within));
}

test('a few queries begin at once, and never more within one second', async () => {
  const time = stopwatch();
  const pace = new Pace(8, time);
  pace.begin(30_000);
  const moments = await begin(pace, time, 50);
  expect(moments.slice(0, 8)).toEqual(Array(8).fill(0));
  expect(mostInASecond(moments)).toBe(8);
});

test('many queries at once each get their own turn', async () => {
  const waits: number[] = [];
  const pace = new Pace(2, {
    now: () => 0,
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  pace.begin(30_000);
  await Promise.all(Array.from({ length: 6 }, () => pace.turn()));
  expect(waits).toEqual([1100, 1100, 2200, 2200]);
});

test('the next run shares the second that the last one began', async () => {
  const time = stopwatch();
  const pace = new Pace(4, time);
  pace.begin(30_000);
  const first = await begin(pace, time, 4);
  pace.begin(30_000);
  expect(mostInASecond([...first, ...(await begin(pace, time, 4))])).toBe(4);
});

test('a run that would not end in time proceeds at full speed', async () => {
  const time = stopwatch();
  const pace = new Pace(4, time);
  pace.begin(10_000);
  const moments = await begin(pace, time, 1000);
  expect(moments.at(-1)).toBeLessThan(10_000);
});

test('an urgent run does not wait for its turn', async () => {
  const time = stopwatch();
  const pace = new Pace(4, time);
  pace.begin(30_000);
  pace.hurry();
  expect((await begin(pace, time, 100)).at(-1)).toBe(0);
});
