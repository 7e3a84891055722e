/** The descriptor of the bundled package, changed as a test needs. */

import { readDescriptor, type Descriptor } from '$lib/data/validation/descriptor';
import type { Field, Resource } from '$lib/data/validation/descriptor-shape';
import { FOLDER, packageFiles } from '../package-files';

export const FILE = `${FOLDER}datapackage.json`;
export const FILES = Object.keys(packageFiles);

/** Makes a change of a descriptor of its own. */
export type Change = (descriptor: Descriptor) => void;

export function descriptor(change: Change): Descriptor {
	const read = readDescriptor(FILE, packageFiles[FILE]!).descriptor!;
	change(read);
	return read;
}

export function tableIn({ resources }: Descriptor, name: string): Resource {
	return resources.find((one) => one.name === name)!;
}

export function fieldIn(one: Descriptor, name: string, column: string): Field {
	return tableIn(one, name).schema.fields.find((field) => field.name === column)!;
}

export const nothing: Change = () => undefined;
