/** Names of exported files: study, figure, choice. */

/** As many characters of groups as a name may hold; no system takes more than 255 in all. */
const MOST_OF_CHOICE = 120;

/**
 * `hollis-belton-2017_compare_ta-only-both.png`: lower case, no spaces. Where too many groups are
 * chosen to be named, they are counted, and signs that only this choice has stand for them.
 *
 * @param choice ids of the groups; none gives "all"
 * @param variant what tells this file from the usual one, such as a size
 */
export function fileName(
	study: string,
	figure: string,
	choice: readonly string[],
	extension: string,
	variant = ''
): string {
	const named = choice.filter(Boolean).join('-') || 'all';
	const groups =
		named.length > MOST_OF_CHOICE ? `${choice.length}-groups-${signsOf(choice)}` : named;
	const parts = [study, figure, groups, variant].filter(Boolean);
	return `${parts.join('_')}.${extension}`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}

/** A few letters and digits that no other choice has but by a rare chance (FNV-1a). */
function signsOf(choice: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const letter of choice.join(' ')) {
		hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	}
	return (hash >>> 0).toString(36).padStart(7, '0');
}
