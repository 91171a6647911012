/**
 * What people who looked at claims said of them. In: a file of corrections, and the claims of an
 * article. Out: the claims as corrected, each with what was said and what the program had found. A
 * bad file is refused with file, line and what to do; a correction that an article has no place for
 * is kept on the claim as not applied.
 */
package rasid.claim.review;
