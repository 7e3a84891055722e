/** The study of the front page, shown where an address names none. */

export const MAIN_STUDY = 'hollis-belton-2017';
