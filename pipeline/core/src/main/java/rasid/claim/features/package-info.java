/**
 * What learned decisions about a claim look at: features of numbers, of words and of candidates.
 */
package rasid.claim.features;
