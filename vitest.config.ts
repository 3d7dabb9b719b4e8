import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    restoreMocks: true,
    setupFiles: ['tests/support/property-seed.ts'],
  },
});
