/** Names of exported files: study, figure, choice. */

/**
 * `hollis-belton-2017_compare_ta-only-both.png`: lower case, no spaces.
 *
 * @param choice ids of the groups; none gives "all"
 */
export function fileName(
	study: string,
	figure: string,
	choice: readonly string[],
	extension: string
): string {
	const groups = choice.length > 0 ? choice.join('-') : 'all';
	return `${study}_${figure}_${groups}.${extension}`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}
