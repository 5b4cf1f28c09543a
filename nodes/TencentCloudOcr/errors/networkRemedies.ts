/** What to do about a connection that ends before the answer is there. */
export const CUT_OFF =
	"If it happens now and then, run it again, or raise 'Options > Max Retries'. If it happens every time, a firewall, a proxy or a web filter ends the connection: ask whoever runs the network to let the machine that runs n8n reach this server by HTTPS.";
const NAME =
	"Check the spelling of the credential's 'Endpoint', if it has one, and that the machine that runs n8n, or its container, can reach the internet and a DNS server.";
const NO_WAY =
	'A firewall may be in between, or n8n may have to go through a proxy (environment variable HTTPS_PROXY): ask whoever runs the network to let the machine that runs n8n reach this server by HTTPS.';
const NOT_TRUSTED =
	"In a company's network a proxy often opens HTTPS and signs it with a certificate of its own: ask whoever runs the network to leave out this server, or for that certificate, and give it to n8n (environment variable NODE_EXTRA_CA_CERTS). For an 'Endpoint' of your own, check its certificate.";
const OUT_OF_DATE = `Check the clock of the machine that runs n8n. ${NOT_TRUSTED}`;

/** By the codes of Node.js and OpenSSL, which n8n passes on: https://nodejs.org/api/errors.html and /api/tls.html. */
export const NETWORK_REMEDIES: Partial<Record<string, string>> = {
	ECONNABORTED: CUT_OFF,
	ECONNRESET: CUT_OFF,
	EPIPE: CUT_OFF,
	EAI_AGAIN: NAME,
	ENOTFOUND: NAME,
	EHOSTUNREACH: NO_WAY,
	ENETUNREACH: NO_WAY,
	ETIMEDOUT: NO_WAY,
	ECONNREFUSED:
		"Check the credential's 'Endpoint' and any proxy, and that the server is running. In Docker, 127.0.0.1 is the container itself: use host.docker.internal.",
	EPROTO:
		"The server does not answer by HTTPS. Check the credential's 'Endpoint' and any proxy; the local sandbox's endpoint starts with http://.",
	DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
	ERR_TLS_CERT_ALTNAME_INVALID: NOT_TRUSTED,
	SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
	UNABLE_TO_GET_ISSUER_CERT: NOT_TRUSTED,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NOT_TRUSTED,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
	CERT_HAS_EXPIRED: OUT_OF_DATE,
	CERT_NOT_YET_VALID: OUT_OF_DATE,
};
