export type Site = 'intl' | 'china';

/** An API key that the sandbox knows. */
export interface ApiKey {
	secretId: string;
	secretKey: string;
	/** Makes it a temporary key: X-TC-Token must carry this value. */
	token?: string;
	/** The token's time is over. @default false */
	tokenExpired?: boolean;
	/** Which site the account belongs to; only `china` knows IsWords and WordsType. @default 'intl' */
	site?: Site;
}

/** The pair that the sandbox knows unless it is given others; it opens nothing else. */
export const EXAMPLE_KEY: ApiKey = {
	secretId: 'AKIDsandboxEXAMPLE0123456789abcdef01',
	secretKey: 'sandboxEXAMPLEkey0123456789abcde',
};
