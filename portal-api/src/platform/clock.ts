/** The only source of time for everything but tokens; movable in the sandbox. */
export interface Clock {
  now(): Date;
}

export interface MovableClock extends Clock {
  /** Sets the clock to a moment from which it runs on; `null` puts it back to real time. */
  set(moment: Date | null): void;
}

/** Makes a clock that follows real time until it is set. */
export function createClock(realNow: () => number = Date.now): MovableClock {
  let shift = 0;
  return {
    now: () => new Date(realNow() + shift),
    set: (moment) => {
      shift = moment ? moment.getTime() - realNow() : 0;
    },
  };
}

/** The same clock, and `moved` is told by how many milliseconds when somebody sets it. */
export function followedBy(clock: MovableClock, moved: (byMs: number) => void): MovableClock {
  return {
    now: () => clock.now(),
    set: (moment) => {
      const before = clock.now().getTime();
      clock.set(moment);
      moved(clock.now().getTime() - before);
    },
  };
}
