/** Tells an address inside the explorer from one that leads away from it. */

/** Two slashes would name another site; a browser leaves out tabs and line breaks before it looks. */
const INSIDE = /^\/(?![/\\])[^\t\n\r]*$/;

/** Whether an address is the path of a page of the explorer, such as "/explore/?group=ta-only". */
export function isInside(address: string): boolean {
	return INSIDE.test(address);
}
