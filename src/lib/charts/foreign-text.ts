/** Text that the font or the layout was not made for: other scripts, emoji, words without an end. */

/** Marks that stand on the letter before them, and joiners that are not seen. */
const NO_WIDTH = /\p{Mark}|[\u200B-\u200F\u2060]/u;
/** Scripts and signs that fill a square, or more. */
const WIDE =
	/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;

/** Width of a character that the font lacks, in thousandths of its size; rather too wide than cut off. */
export function foreignWidth(character: string): number {
	if (NO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? 1400 : 760;
}

/** Signs after which an address may be broken. */
const SEAMS = /[/?&=,;.-]/;

/**
 * A word in pieces that fit a width, cut after a sign where there is one.
 *
 * @param fits whether a piece fits; a single letter that does not is a piece all the same
 */
export function cutWord(word: string, fits: (piece: string) => boolean): string[] {
	if (fits(word)) return [word];
	const pieces: string[] = [];
	let letters = graphemes(word);
	while (letters.length > 0) {
		let length = 1;
		while (length < letters.length && fits(letters.slice(0, length + 1).join(''))) length++;
		if (length < letters.length) length = seamBefore(letters, length);
		pieces.push(letters.slice(0, length).join(''));
		letters = letters.slice(length);
	}
	return pieces;
}

/** The last place to break that still fills half of the line, or the end of the line. */
function seamBefore(letters: string[], length: number): number {
	for (let at = length; at > length / 2; at--) if (SEAMS.test(letters[at - 1]!)) return at;
	return length;
}

/** Letters as a reader counts them: a mark stays with its letter, a family of emoji together. */
function graphemes(word: string): string[] {
	if (typeof Intl.Segmenter === 'undefined') return [...word];
	return [...new Intl.Segmenter('en-GB').segment(word)].map(({ segment }) => segment);
}
