/** Names of exported files: study, figure, choice. */

/**
 * `hollis-belton-2017_compare_ta-only-both.png`: lower case, no spaces.
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
	const groups = choice.length > 0 ? choice.join('-') : 'all';
	const parts = [study, figure, groups, variant].filter(Boolean);
	return `${parts.join('_')}.${extension}`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}
