/**
 * Arrays and strings in a stream of bytes: how the compiled models are kept. In and out: tables.
 * Fails when the stream is cut short or of another format.
 */
package rasid.tables;
