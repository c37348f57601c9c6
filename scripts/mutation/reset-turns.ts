// The count of `guard-loops.ts` is one for each test file.
Reflect.set(globalThis, 'turns', 0);
