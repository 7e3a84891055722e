/** Chooses one seed for a whole run and prints it, so that the same cases can be tried again with FUZZ_SEED. */

import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		fuzzSeed: number;
	}
}

/** The seed that is asked for, or a new one. @throws Error when it is no whole number */
export function seedOf(asked: string | undefined): number {
	if (!asked) return randomInt(2 ** 31);
	if (!/^-?\d{1,10}$/.test(asked)) {
		throw new Error(`FUZZ_SEED is "${asked}", which is not a whole number`);
	}
	return Number(asked) | 0;
}

export default function setup({ provide }: TestProject): void {
	const seed = seedOf(process.env.FUZZ_SEED);
	process.stdout.write(`The seed of these cases is ${seed}; FUZZ_SEED=${seed} tries them again.\n`);
	provide('fuzzSeed', seed);
}
