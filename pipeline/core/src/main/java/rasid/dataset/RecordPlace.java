package rasid.dataset;

/**
 * Where a record of a dataset lies.
 *
 * @param file number of its file in the order of their names
 * @param block first byte of its block in the file
 * @param before how many records of the block stand before it
 */
public record RecordPlace(int file, long block, int before) {}
