/** One way to break the bundled package, and the problem that has to be named for it. */

export interface BrokenPackage {
	name: string;
	/** The file that is changed. */
	file: string;
	/** Gives the broken text; undefined takes the file away. */
	mutate: (text: string) => string | undefined;
	expected: {
		/** Where the problem is; the changed file unless told. */
		file?: string;
		row: number | null;
		column?: string;
		message: RegExp;
		action: RegExp;
	};
}

/** Replaces a text that has to be there, so that no case passes because it changed nothing. */
export function swap(from: string, to: string): (text: string) => string {
	return (text) => {
		if (!text.includes(from)) throw new Error(`There is no "${from}" to replace.`);
		return text.replace(from, () => to);
	};
}

/** Adds a row at the end. */
export function append(row: string): (text: string) => string {
	return (text) => `${text.trimEnd()}\n${row}\n`;
}
