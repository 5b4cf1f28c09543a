import type { Traits } from '../../choose';
import { is, soft } from '../../measure';
import type { Candidate } from '../candidates';
import { isFieldName } from '../claims';
import { printedLabel } from './ofLabel';

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** What the value's text looks like. */
export const traitsOfText = ({ text, occurrence }: Candidate): Traits => {
	const { length } = [...text];
	return {
		endsInColon: is(/[:：]\s*$/u.test(text)),
		hasColon: is(/^[^:：]{1,40}[:：]/u.test(text) && !/^\d+[:：]\d/.test(text)),
		name: is(isFieldName(text)),
		valueIsRemark: is(/^[(（]/u.test(text)),
		digits: is(/\d/.test(text)),
		digital: is(/^[\d\s.,/:+\-()]+$/.test(text)),
		valueLong: soft(length / 40),
		one: is(length === 1),
		box: is(/[□☐☑☒√✓]/u.test(text)),
		upper: is(isUpper(text)),
		alike: is(isUpper(printedLabel(occurrence)) === isUpper(text)),
		sentence: is(/[.;,]\s*$/.test(text)),
		lowerStart: is(/^\p{Ll}/u.test(text)),
	};
};
