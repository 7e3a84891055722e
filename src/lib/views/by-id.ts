/** Looks a row up by its id; apart from the queries, so that words and charts load none of them. */

/**
 * The row with this id.
 *
 * @throws Error when there is none: validation has checked every reference, so this is a fault of ours
 */
export function byId<T extends { id: string }>(rows: T[], id: string): T {
	const row = rows.find((one) => one.id === id);
	if (!row) throw new Error(`Nothing has the id "${id}".`);
	return row;
}
