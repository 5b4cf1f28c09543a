// n8n finds the node and the credential through package.json ("n8n"); this file only makes the package requirable.
module.exports = {};
