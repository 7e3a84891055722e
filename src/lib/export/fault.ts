/** Why a file could not be made or saved; the words for it are said elsewhere. */

export type FaultReason = 'too-large' | 'tainted' | 'not-drawn' | 'not-saved';

export class ExportFault extends Error {
	constructor(
		readonly reason: FaultReason,
		options?: ErrorOptions
	) {
		super(reason, options);
	}
}
