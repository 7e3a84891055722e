import { expect, test } from 'vitest';
import * as leftOut from '$lib/data/arrow-left-out';

test('what stands in for Arrow files says that there are none', () => {
	const functions = Object.values(leftOut);
	expect(functions).toHaveLength(5);
	for (const one of functions) expect(one).toThrow('Arrow files are not read or written here.');
});
