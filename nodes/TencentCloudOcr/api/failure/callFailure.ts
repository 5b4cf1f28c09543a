import type { TencentCredential } from '../../../../tencent/credentials';
import { OcrError } from '../../errors/OcrError';
import { clockDifference } from '../clock/clockDifference';
import { redact } from './redact';
import { tokenFailure } from './tokenFailure';

/** A failed call as it may be told: with what this credential and this clock explain, and without secrets. */
export const callFailure = (error: unknown, credential: TencentCredential): unknown =>
	error instanceof OcrError
		? redact(clockDifference(tokenFailure(error, credential)), credential)
		: error;
