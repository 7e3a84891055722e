/**
 * Stands in the built site for the package that reads and writes Arrow files: the tables never do, and it would be a
 * tenth of the first visit. `vite.config.ts` puts it there.
 */

function leftOut(): never {
	throw new Error('Arrow files are not read or written here.');
}

export {
	leftOut as columnFromArray,
	leftOut as columnFromValues,
	leftOut as tableFromColumns,
	leftOut as tableFromIPC,
	leftOut as tableToIPC
};
