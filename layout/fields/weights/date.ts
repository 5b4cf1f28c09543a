import type { Weights } from '../choose';

// Written by tools/fields/fit.ts; what each trait means stands where it is measured.

export const DATE_WEIGHTS: Weights = {
	always: 0.85,
	own: 1.64,
	date: 1.18,
	exact: 0.2,
	short: 0,
	refused: -1.25,
	refusedOwn: 0,
	overDate: -0.04,
	overRefused: -0.13,
	unnamed: 0.55,
	otherName: -0.07,
	longLabel: 0.49,
	time: 0.78,
	timeNear: 0.36,
	alone: 0.72,
	bare: 0,
	only: 0.77,
	others: -0.86,
	again: -0.01,
	first: 2.57,
	last: 0.42,
	height: -0.58,
	page: -0.75,
	inText: 1.14,
	oldYear: 0,
	late: 0.33,
};
