/** Trains what decides about claims, on annotated articles, and measures it on those left out. */
package rasid.training.claims;
