/**
 * The study of the front page, shown where an address names none. The paths in `bundled.ts` and
 * `load-study.ts` name it too, because a bundler reads them before anything runs.
 */

export const MAIN_STUDY = 'hollis-belton-2017';
