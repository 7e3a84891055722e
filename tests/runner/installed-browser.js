/** The places where a system keeps Chromium and the browsers made from it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onSearchPath } from './search-path.js';

/** The first draws no window at all, and starts and paints in half the time. */
const commands = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable',
	'msedge',
	'brave-browser'
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe'
];

/** @returns {string[]} */
function usualPlaces() {
	const { env, platform } = process;
	if (platform === 'darwin') {
		const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
		return folders.flatMap((folder) =>
			macApplications.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`))
		);
	}
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return folders.flatMap((folder) =>
			folder ? windowsPrograms.map((program) => join(folder, program)) : []
		);
	}
	return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** @returns {{ path: string }[]} those that are there, on the search path first */
export function installedBrowsers() {
	return [...new Set([...onSearchPath(commands), ...usualPlaces()])]
		.filter((path) => existsSync(path))
		.map((path) => ({ path }));
}
