/**
 * What all articles together say. In: claims and fingerprints of texts, grouped by key. Out: groups
 * of claims about one quantity with their verdict, and passages that articles share. Nothing fails;
 * the order of input changes nothing.
 */
package rasid.reconcile;
