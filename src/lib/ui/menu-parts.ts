/** What a menu offers: actions in parts, each under a word of its own. */

export interface Action {
	label: string;
	run: () => void;
}

export interface MenuPart {
	label: string;
	actions: Action[];
}
