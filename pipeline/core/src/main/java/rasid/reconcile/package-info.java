/**
 * What all articles together say. In: reports of claims, sorted by story key and day, and hashes of
 * runs of words. Out: groups of claims about one quantity with their verdict, passages that
 * articles share, and near copies. Nothing fails; the order of articles changes nothing.
 */
package rasid.reconcile;
