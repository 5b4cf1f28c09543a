import type { DayOrder } from './readers/dates';
import type { Separator } from './readers/numbers';

/** Fields whose labels are known. */
export type KnownField = 'date' | 'total' | 'currency' | 'dueDate' | 'invoiceNumber';

/** What a value is read as: as printed, a code without blanks, YYYY-MM-DD, a number. */
export type ValueType = 'text' | 'code' | 'date' | 'amount';

/** A field that somebody wants of a document. */
export type WantedField =
	| { field: KnownField }
	| {
			field: 'custom';
			/** How its label may be printed. */
			labels: readonly string[];
			type: ValueType;
	  };

export interface FieldOptions {
	/** Labels that end a value and are not wanted. */
	otherLabels?: readonly string[];
	/** How sure a value has to be. @default 'strict' */
	certainty?: 'strict' | 'balanced';
	/** For dates that can be read both ways; null: the document decides. @default null */
	dayOrder?: DayOrder | null;
	/** Sign before decimals; null: the document decides. @default null */
	separator?: Separator | null;
}

/** A line of the document: its page, and its place in the API's order on it. */
export interface LineOfPage {
	page: number;
	index: number;
}

/** A value that was found. */
export interface FoundField {
	value: string | number;
	/** The label as printed; empty where the value stood without one. */
	label: string;
	page: number;
	/** Lowest OCR confidence of the value's lines, 0 to 100; null if the API gave none. */
	confidence: number | null;
	/** 0 to 1: how often such a value is right. */
	certainty: number;
	/** Lines that the value was read from. */
	lines: LineOfPage[];
}
