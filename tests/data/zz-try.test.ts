import { test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { validateStudies } from '$lib/data/validation/validate-studies';
import { formatProblems } from '$lib/data/validation/problem';
test('x', () => {
	const d = 'data/hollis-belton-2017/';
	const files = Object.fromEntries(readdirSync(d).map((f) => [d + f, readFileSync(d + f, 'utf8')]));
	console.log('PROBLEMS:\n' + formatProblems(validateStudies({ 'hollis-belton-2017': files })));
});
