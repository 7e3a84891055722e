/** Damages a text as a bad copy does: cut short, letters lost, doubled, or others in their place. */

import fc from 'fast-check';

type Damage = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number) => Math.floor(share * (text.length + 1));

const damage: fc.Arbitrary<Damage> = fc.oneof(
	place.map((share) => (text: string) => text.slice(0, at(text, share))),
	place.map((share) => (text: string) => text.slice(at(text, share))),
	fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(([share, length]) => (text: string) => {
		const from = at(text, share);
		return text.slice(0, from) + text.slice(from + length);
	}),
	fc
		.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), fc.boolean())
		.map(([share, letters, inPlace]) => (text: string) => {
			const from = at(text, share);
			return text.slice(0, from) + letters + text.slice(from + (inPlace ? letters.length : 0));
		}),
	fc.tuple(place, place).map(([one, other]) => (text: string) => {
		const [from, to] = [at(text, one), at(text, other)].sort((a, b) => a - b) as [number, number];
		return text.slice(0, to) + text.slice(from, to) + text.slice(to);
	})
);

/** One to three damages of a text, one after the other. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const damages = fc.array(damage, { minLength: 1, maxLength: 3 });
	return fc
		.tuple(texts, damages)
		.map(([text, several]) => several.reduce((one, change) => change(one), text));
}
