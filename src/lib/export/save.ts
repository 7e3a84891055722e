/** Hands a finished file to the reader. */

import { ExportFault } from './fault';

/**
 * Saves a file under a name, as if a link to it had been followed.
 *
 * @throws ExportFault not-saved, when the browser gives the file no address
 */
export function saveFile(content: Blob | string, type: string, name: string): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	let address: string;
	try {
		address = URL.createObjectURL(blob);
	} catch (cause) {
		throw new ExportFault('not-saved', { cause });
	}
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after the click; an address taken back at once can lose it.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
