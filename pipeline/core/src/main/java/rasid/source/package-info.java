/**
 * How articles are read from files of each kind: bytes become articles, and what is none becomes a
 * failure.
 */
package rasid.source;
