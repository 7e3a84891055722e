/** The last look at the name of a file: one that Windows, macOS and Linux all take as it stands. */

/** File systems take 255; what is left is for "(1)" of the browser and the number of an image. */
const MOST_BYTES = 220;
/** As much as a name may end in, such as ".images.zip". */
const EXTENSION = /(?:\.[a-z0-9]{1,8}){1,2}$/i;
/** Halves of letters, signs that a path or a shell reads, and marks that nobody sees. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Names of devices, which Windows takes for them whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** The name where it is safe, else the nearest one that is; never empty. */
export function safeName(name: string): string {
	const clean = name.replace(REFUSED, '-').replace(/^[\s.]+|[\s.]+$/g, '');
	const extension = EXTENSION.exec(clean)?.[0] ?? '';
	const own = clean.slice(0, clean.length - extension.length);
	const short = cut(own, MOST_BYTES - extension.length).replace(/[\s.]+$/, '') || 'file';
	return `${short}${extension}`.replace(DEVICE, '_$&');
}

/** The beginning of a text, ended between two letters and not inside one. */
function cut(text: string, most: number): string {
	let room = most;
	return [...text].filter((letter) => (room -= bytes(letter)) >= 0).join('');
}
