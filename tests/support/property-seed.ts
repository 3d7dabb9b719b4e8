import fc from 'fast-check';

/**
 * Property-based tests draw the same examples in every run, so that a run that failed can be
 * repeated. `PROPERTY_SEED=random npm run test:unit` looks for examples nobody has seen.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20240615';

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
