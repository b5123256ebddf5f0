const { parseDocument } = require('yaml');

/**
 * What a site may have for all of its YAML.
 *
 * @param {string} text
 */
module.exports = (text) => JSON.stringify(parseDocument(text));
