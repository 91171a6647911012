/**
 * Which words articles share: shingles (runs of seven words) by hash, matched by shard, joined to
 * passages, and looked up in the documents. In: texts; out: passages and near copies.
 */
package rasid.passage;
