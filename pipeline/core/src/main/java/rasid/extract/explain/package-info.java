/**
 * Explains an article, a claim or a group in plain text: the core is run again with a trace, and
 * what it weighed and decided is printed layer by layer. Nothing is stored. What cannot be
 * explained (no such file, run, claim or group) is an {@link java.lang.IllegalArgumentException}
 * with what to do.
 */
package rasid.extract.explain;
