/** Makes properties quick and repeatable for mutants: one seed, and no search for a smaller counterexample. */

import fc from 'fast-check';

fc.configureGlobal({ seed: 2017, endOnFailure: true });
