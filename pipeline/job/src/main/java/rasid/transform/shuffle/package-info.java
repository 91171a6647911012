/**
 * How records cross a shuffle: gathered to batches of bytes by the place where they are worked on.
 * In: records and their places; out: per place all batches. The type of the records is part of the
 * collection's type.
 */
package rasid.transform.shuffle;
