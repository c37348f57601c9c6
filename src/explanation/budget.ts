/** Money that a run may spend, reserved before each request at its worst case. */
export type Budget = {
  /**
   * Sets `usd` aside. Waits while requests in flight may still give something back.
   * @returns false when it does not fit even then.
   */
  reserve: (usd: number) => Promise<boolean>;
  /** Replaces a reservation by what was really spent. */
  settle: (reserved: number, spent: number) => void;
};

/** Creates a budget that is never passed as long as every worst case is a real bound. */
export function createBudget(maxUsd: number): Budget {
  let spent = 0;
  let reserved = 0;
  let waiting: (() => void)[] = [];

  return {
    async reserve(usd) {
      while (spent + reserved + usd > maxUsd) {
        if (reserved === 0 || spent + usd > maxUsd) return false;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      reserved += usd;
      return true;
    },
    settle(amount, real) {
      reserved -= amount;
      // Sums of decimals leave a rest; without this the last reservation would never seem gone.
      if (reserved < 1e-9) reserved = 0;
      spent += real;
      const woken = waiting;
      waiting = [];
      for (const resolve of woken) resolve();
    },
  };
}
