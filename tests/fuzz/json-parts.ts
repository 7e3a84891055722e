/** Puts other values in some places of a value, as a file does that another program has written. */

import fc from 'fast-check';

type Change = (part: unknown) => unknown;

/** Letters that a browser leaves out of an address, reads as a slash, or takes for something else. */
export const anyAddress = fc
	.array(fc.constantFrom('/', '\\', '\t', '\n', '\r', ' ', 'a', '.', '@', ':', '?', '#', '\0'), {
		maxLength: 6
	})
	.map((letters) => `/${letters.join('')}example.com`);

const other: fc.Arbitrary<unknown> = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom(null, '', ' ', -0, 1e308, '__proto__', 'figure', 'section', 'film', [], {}),
	fc.string({ unit: 'binary', maxLength: 700 }),
	anyAddress
);

const change: fc.Arbitrary<Change> = fc.oneof(
	other.map((value) => () => value),
	fc
		.string({ maxLength: 8 })
		.map((letters) => (part: unknown) => (typeof part === 'string' ? part + letters : letters)),
	fc.constant<Change>((part) => [part, part]),
	fc.constant<Change>(() => undefined)
);

/** Changes the part that `way` leads to, one number a level. */
function changed(value: unknown, way: number[], make: Change): unknown {
	const [step, ...rest] = way;
	if (step === undefined || typeof value !== 'object' || value === null) return make(value);
	const keys = Object.keys(value);
	if (keys.length === 0) return make(value);
	const key = keys[step % keys.length]!;
	const part = changed((value as Record<string, unknown>)[key], rest, make);
	return Array.isArray(value)
		? value.map((one, index) => (String(index) === key ? part : one))
		: { ...value, [key]: part };
}

/** The value with one to three of its parts changed. */
export function withOtherParts(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	const ways = fc.array(fc.tuple(fc.array(fc.nat(20), { maxLength: 4 }), change), {
		minLength: 1,
		maxLength: 3
	});
	return fc
		.tuple(values, ways)
		.map(([value, changes]) =>
			changes.reduce((one, [way, make]) => changed(one, way, make), value)
		);
}
