#!/usr/bin/env bash
# n8n-node's own lint with its own default configuration, on what is shipped. The tool brings 600 packages, of
# which this needs a dozen: so it has a folder of its own and is kept from one run to the next.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=0.48.3
home=${XDG_CACHE_HOME:-$HOME/.cache}/n8n-nodes-tencent-cloud-ocr/node-cli-$version
tool=node_modules/@n8n/node-cli

mkdir -p "$home"
if [ ! -e "$home/installed" ]; then
	echo '{ "private": true }' >"$home/package.json"
	npm install --prefix "$home" --ignore-scripts --no-audit --no-fund --no-package-lock "@n8n/node-cli@$version"
	touch "$home/installed"
fi

# Within the repository, so that the libraries which the build bundles are found above it.
mkdir -p .cache
package=$(mktemp -d "$PWD/.cache/n8n-node-lint-XXXXXX")
trap 'rm -rf "$package"' EXIT
# What is built is what ships: one folder in dist/ for each.
npm run build --silent
for room in dist/*/; do cp -r "$(basename "$room")" "$package"; done
cp package.json "$package"
cp "$home/$tool/dist/template/templates/shared/default/eslint.config.mjs" "$package"
ln -s "$home/node_modules" "$package/node_modules"
cd "$package"
node_modules/.bin/n8n-node lint
