/** The reader's briefings, shared by the figures that are added to one and the pages that show them. */

import {
	emptyBriefing,
	figureSlide,
	type Briefing,
	type FigureSlide
} from '$lib/briefing/briefing';
import { copied, holds, withSlide } from '$lib/briefing/edit';
import { begun, changed, redone, undone, type History } from '$lib/briefing/history';
import { readsAgain } from '$lib/briefing/read';
import { allKept, keepCurrent, type KeptUnreadable, type Keeping } from '$lib/briefing/store';
import { BRIEFING_NOTICES, copyName, freshName } from '$lib/wording/briefing';
import { Keeper } from './keeper';

/** How adding a figure went. */
export type Added = 'added' | 'already there' | 'full' | 'too long';

class Briefings {
	#histories = $state.raw<readonly History[]>([]);
	#current = $state<string | null>(null);
	#unreadable = $state.raw<readonly KeptUnreadable[]>([]);
	#refused = $state(false);
	#notice = $state('');
	#writes = $state(0);
	#loading: Promise<void> | undefined;
	#keeper = new Keeper({
		onkept: (briefing, keeping) => this.#kept(briefing, keeping),
		onelsewhere: (id, briefing) => this.#elsewhere(id, briefing)
	});

	/** Reads what is kept, once. */
	load(): Promise<void> {
		return (this.#loading ??= this.#read());
	}

	async #read() {
		this.#keeper.start();
		try {
			const { current, briefings, unreadable } = await allKept();
			for (const { briefing, revision } of briefings) this.#keeper.know(briefing.id, revision);
			// What was begun or opened while the browser was still reading stays, and stays at hand.
			const meanwhile = this.#histories;
			const kept = briefings.filter(({ briefing }) => !this.byId(briefing.id));
			this.#histories = [...kept.map(({ briefing }) => begun(briefing)), ...meanwhile];
			this.#unreadable = unreadable;
			this.#current ??= this.byId(current ?? '')?.id ?? briefings[0]?.briefing.id ?? null;
		} catch {
			this.#refused = true;
		}
	}

	get all(): Briefing[] {
		return this.#histories.map(({ present }) => present);
	}

	/** The briefing that figures are added to; null before the first. */
	get current(): Briefing | null {
		return this.byId(this.#current ?? '');
	}

	get unreadable(): readonly KeptUnreadable[] {
		return this.#unreadable;
	}

	/** Whether the browser has refused to keep a briefing. */
	get refused(): boolean {
		return this.#refused;
	}

	/** What happened to a briefing without the reader's doing; "" when nothing did. */
	get notice(): string {
		return this.#notice;
	}

	/** Whether a change is still on its way to where it is kept. */
	get saving(): boolean {
		return this.#writes > 0;
	}

	get canUndo(): boolean {
		return (this.#history?.past.length ?? 0) > 0;
	}

	get canRedo(): boolean {
		return (this.#history?.future.length ?? 0) > 0;
	}

	byId(id: string): Briefing | null {
		return this.#histories.find(({ present }) => present.id === id)?.present ?? null;
	}

	/** Adds a figure to the briefing at hand; the first one begins a briefing. */
	async add(figure: Omit<FigureSlide, 'type' | 'id'>): Promise<Added> {
		await this.load();
		const slide = figureSlide(figure);
		const briefing = this.current ?? this.create();
		if (holds(briefing, slide)) return 'already there';
		const next = withSlide(briefing, slide);
		if (next === briefing) return 'full';
		if (!readsAgain(next)) return 'too long';
		await this.change(() => next);
		return 'added';
	}

	/**
	 * Changes the briefing at hand; ends when the change is kept, or refused. A change that could not
	 * be read again is not made: kept, it would take the whole briefing with it.
	 *
	 * @param touched the field that is typed into: its letters are one step to take back
	 */
	async change(edit: (briefing: Briefing) => Briefing, touched?: string): Promise<void> {
		const history = this.#history;
		if (!history) return;
		const next = edit(history.present);
		if (!readsAgain(next)) return void (this.#notice = BRIEFING_NOTICES.tooLong);
		if (this.#notice === BRIEFING_NOTICES.tooLong) this.#notice = '';
		await this.#put(changed(history, next, touched));
	}

	undo() {
		if (this.#history) void this.#put(undone(this.#history));
	}

	redo() {
		if (this.#history) void this.#put(redone(this.#history));
	}

	/** A new briefing, at hand from now on. */
	create(): Briefing {
		return this.open(emptyBriefing(freshName(this.all.map(({ name }) => name))));
	}

	/** Takes in a briefing from outside; one with the id of another that differs becomes a copy. */
	open(briefing: Briefing): Briefing {
		const own = this.byId(briefing.id);
		if (own && JSON.stringify(own) === JSON.stringify(briefing)) {
			this.choose(own.id);
			return own;
		}
		const opened = own ? copied(briefing, copyName(briefing.name)) : briefing;
		this.#histories = [...this.#histories, begun(opened)];
		void this.#keep(opened);
		this.choose(opened.id);
		return opened;
	}

	choose(id: string) {
		this.#current = id;
		this.#notice = '';
		void keepCurrent(id);
	}

	/** Deletes a briefing; `open` with what it was brings it back. */
	remove(id: string) {
		this.#drop(id);
		void this.#keeper.discard(id);
	}

	/** Forgets something that cannot be read. */
	forget(id: string) {
		this.#unreadable = this.#unreadable.filter((one) => one.id !== id);
		void this.#keeper.discard(id);
	}

	dismiss() {
		this.#notice = '';
	}

	get #history(): History | undefined {
		return this.#histories.find(({ present }) => present.id === this.#current);
	}

	async #put(history: History) {
		const before = this.#histories.find(({ present }) => present.id === history.present.id);
		if (before?.present === history.present) return;
		this.#replace(history);
		await this.#keep(history.present);
	}

	async #keep(briefing: Briefing) {
		this.#writes += 1;
		await this.#keeper.keep(briefing);
		this.#writes -= 1;
	}

	#replace(history: History) {
		const { id } = history.present;
		this.#histories = this.#histories.map((one) => (one.present.id === id ? history : one));
	}

	#drop(id: string) {
		this.#histories = this.#histories.filter(({ present }) => present.id !== id);
		if (this.#current === id) this.#current = this.#histories.at(-1)?.present.id ?? null;
	}

	#kept(briefing: Briefing, keeping: Keeping) {
		this.#refused = keeping.type === 'refused';
		if (keeping.type !== 'changed elsewhere') return;
		// Both versions stay: the other window's under its name, this window's as a copy.
		const mine = this.byId(briefing.id) ?? briefing;
		void this.#keeper.reread(briefing.id);
		this.open(copied(mine, copyName(mine.name)));
		this.#notice = BRIEFING_NOTICES.overtaken;
	}

	#elsewhere(id: string, briefing: Briefing | null) {
		const history = this.#histories.find(({ present }) => present.id === id);
		if (!briefing) this.#drop(id);
		else if (!history) this.#histories = [...this.#histories, begun(briefing)];
		else if (JSON.stringify(history.present) !== JSON.stringify(briefing)) {
			this.#replace(changed(history, briefing));
			if (id === this.#current) this.#notice = BRIEFING_NOTICES.elsewhere;
		}
	}
}

export const briefings = new Briefings();
