/** Hands a finished file to the reader. */

import { ExportFault } from './fault';
import { safeName } from './safe-name';

/**
 * Saves a file under a name, as if a link to it had been followed.
 *
 * A refusal after the click, as in a frame without downloads, is the browser's own to tell.
 *
 * @throws ExportFault not-saved, when the browser has no room for the file, gives it no address, or
 * would open it in place of the page
 */
export function saveFile(content: Blob | string, type: string, name: string): void {
	const link = document.createElement('a');
	if (!('download' in link)) throw new ExportFault('not-saved');
	let address: string;
	try {
		const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
		address = URL.createObjectURL(blob);
	} catch (cause) {
		throw new ExportFault('not-saved', { cause });
	}
	link.href = address;
	link.download = safeName(name);
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after the click; an address taken back at once can lose it.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
