/** Boosted decision trees over a few numbers an example. Knows nothing of text. */
package rasid.trees;
