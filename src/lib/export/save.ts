/** Hands a finished file to the reader. */

/** Saves a file under a name, as if a link to it had been followed. */
export function saveFile(content: Blob | string, type: string, name: string): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after the click; an address taken back at once can lose it.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
