import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from '../../../n8n/freePort';
import { giveTo, groupName, userName } from './ordinaryUser';
import { startService, type Service } from './service';

export interface MailServer extends Service {
	user: string;
	password: string;
	/** Puts a message, headers and all, into the user's inbox as soon as somebody has opened that. */
	deliver(message: Buffer): Promise<void>;
}

const OPEN_TIMEOUT = 300_000;
const POLL_EVERY = 50;
const USER = 'inbox';
const PASSWORD = 'example';

/** Every process of Dovecot runs as the one user, so no root is needed. */
const configuration = (folder: string, port: number) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
default_internal_user = ${userName()}
default_internal_group = ${groupName()}
default_login_user = ${userName()}
mail_location = maildir:${folder}/mail
first_valid_uid = 1
service anvil {
	chroot =
}
service imap-login {
	chroot =
	inet_listener imap {
		port = ${port}
	}
	inet_listener imaps {
		port = 0
	}
}
event_exporter log {
	format = json
	format_args = time-rfc3339
	transport = log
}
metric inbox_opened {
	exporter = log
	filter = event=imap_command_finished AND cmd_name=SELECT
}
passdb {
	driver = static
	args = password=${PASSWORD}
}
userdb {
	driver = static
	args = uid=${userName()} gid=${groupName()} home=${folder}/mail
}
`;

/** A client hears of what arrives after it has opened the inbox. */
async function inboxOpened({ log }: Service): Promise<void> {
	const deadline = Date.now() + OPEN_TIMEOUT;
	while (!log().includes('"cmd_name":"SELECT"')) {
		if (Date.now() > deadline) throw new Error(`Nobody opened the inbox:\n${log()}`);
		await pause(POLL_EVERY);
	}
}

export async function startDovecot(): Promise<MailServer> {
	const folder = mkdtempSync(join(tmpdir(), 'dovecot-'));
	const inbox = join(folder, 'mail');
	for (const path of ['', 'run', 'state', 'mail', 'mail/cur', 'mail/new', 'mail/tmp']) {
		mkdirSync(join(folder, path), { recursive: true });
		giveTo(join(folder, path));
	}
	const port = await freePort();
	const file = join(folder, 'dovecot.conf');
	writeFileSync(file, configuration(folder, port));
	giveTo(file);
	const service = await startService('/usr/sbin/dovecot', ['-F', '-c', file], port);
	let delivered = 0;
	return {
		...service,
		user: USER,
		password: PASSWORD,
		deliver: async (message) => {
			await inboxOpened(service);
			const name = `${Date.now()}.${++delivered}.example`;
			const written = join(inbox, 'tmp', name);
			writeFileSync(written, message);
			giveTo(written);
			renameSync(written, join(inbox, 'new', name));
		},
		stop: async () => {
			await service.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
