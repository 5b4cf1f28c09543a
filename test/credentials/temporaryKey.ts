/** A key pair with a token, as STS gives them out. */
export const TEMPORARY = {
	secretId: 'AKIDtemporaryEXAMPLE',
	secretKey: 'temporaryEXAMPLEkey',
	token: 'temporaryEXAMPLEtoken',
};
