/** Finds entries by words that may be misspelt, begun or joined by a hyphen. */

import MiniSearch from 'minisearch';
import { allEntries, type Entry } from './entries';

/** An entry that was found, with the words of it that were asked for. */
export interface Found extends Entry {
	words: string[];
}

/** "TA-HSB" is found whole and by its parts; accents make no difference. */
function terms(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const words = plain.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
	return words.flatMap((word) =>
		word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-').filter(Boolean)] : [word]
	);
}

let index: MiniSearch<Entry> | undefined;

function built(): MiniSearch<Entry> {
	const search = new MiniSearch<Entry>({
		fields: ['title', 'text'],
		storeFields: ['id', 'kind', 'study', 'title', 'text', 'address'],
		tokenize: terms,
		searchOptions: {
			boost: { title: 3 },
			prefix: (term) => term.length > 1,
			// One slip in a short word, two in a long one.
			fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
			combineWith: 'AND'
		}
	});
	search.addAll(allEntries());
	return search;
}

/** Every entry that has all the words, the best first; none for an empty text. */
export function find(text: string): Found[] {
	index ??= built();
	return index.search(text).map((result) => ({
		...(result as unknown as Entry),
		words: result.terms
	}));
}

/** A text in pieces, the ones that were asked for marked. */
export function marked(text: string, words: string[]): { text: string; found: boolean }[] {
	return text
		.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u)
		.filter(Boolean)
		.map((piece) => ({ text: piece, found: terms(piece).some((term) => words.includes(term)) }));
}
