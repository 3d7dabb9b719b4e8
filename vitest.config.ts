import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    restoreMocks: true,
    // No test leaves anything behind in a module, so each is loaded once a worker: half the time.
    isolate: false,
    // Its own guess leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    // Only what hangs ends by this: a slow machine is not a fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/property-seed.ts'],
  },
});
