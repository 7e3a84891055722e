/** What is wrong with a data package, where it is, and what to do about it. */

/** A place in a package that a problem may be in. */
export interface Place {
	file: string;
	/** Line of the file, counted from 1 and including the header; null for the file as a whole. */
	row: number | null;
}

export interface Problem extends Place {
	column: string | null;
	/** What is wrong, as a clause without a full stop. */
	message: string;
	/** What to do, as a clause without a full stop. */
	action: string;
}

/** Names a problem at a place. */
export function problemAt(
	{ file, row }: Place,
	column: string | null,
	message: string,
	action: string
): Problem {
	return { file, row, column, message, action };
}

/** One line a problem, "file, row, column: what is wrong", in the order of files and rows. */
export function formatProblems(problems: readonly Problem[]): string {
	return [...problems]
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0)))
		.map(({ file, row, column, message, action }) => {
			const place = [file, row === null ? null : `row ${row}`, column].filter(
				(part) => part !== null
			);
			return `${place.join(', ')}: ${message}. Action: ${action}.`;
		})
		.join('\n');
}

/** "a, b or c". */
export function either(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
