/** What a failure means for the workflow's author, and for the node. */
export interface ErrorMeaning {
	/** What happened, as a sentence's end: "scan.pdf, page 2: <what>". */
	what: string;
	/** What the workflow's author can do. */
	todo: string;
	/** The account's or its key's fault, for which no file is to blame. */
	ofAccount?: true;
	/** Whether another try can help; `slowDown` is a try after the account's calls have all been slowed. */
	retry?: 'backOff' | 'slowDown';
	/**
	 * While it stands, no call of the credential to the same region can succeed, whatever its file. `anyTime`: it
	 * may set in during a run. `atStart`: it has been so all along, so that a call that was served disproves it.
	 */
	endsCalls?: 'anyTime' | 'atStart';
	/** The same bytes will fail in the same way again. */
	sameForTwins?: true;
}
