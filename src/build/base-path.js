/** The path under which a server keeps the explorer, from what the person who sets it up wrote. */

/**
 * With one "/" before it and none behind it; "" at the root of a server.
 *
 * @param {string | undefined} text as given in BASE_PATH: "ta-hsb", "/ta-hsb/" and "/ta-hsb" are the same
 * @returns {'' | `/${string}`}
 * @throws {Error} when it is no path
 */
export function basePath(text = '') {
	const parts = text.trim().split('/').filter(Boolean);
	const odd = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
	if (odd !== undefined)
		throw new Error(
			`BASE_PATH is "${text}", and "${odd}" in it cannot be part of a path. ` +
				'Write the path alone, such as /ta-hsb, without "https://" and without a server name.'
		);
	return parts.length > 0 ? `/${parts.join('/')}` : '';
}
