package rasid.transform.shuffle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.BinaryRecords;

/**
 * Records that are worked on in one place, gathered so that a shuffle moves thousands at once.
 *
 * @param shard number of the place
 * @param records the records, each in Avro's binary encoding behind its length: runners copy a
 *     batch often and read it once
 * @param <T> the records
 */
// The type parameter is what tells collections of different records apart.
@SuppressWarnings("UnusedTypeParameter")
public record Batch<T extends SpecificRecord>(int shard, byte[] records) {

  /** The records, each in Avro's binary encoding. */
  public List<byte[]> encoded() {
    ByteBuffer bytes = ByteBuffer.wrap(records);
    List<byte[]> all = new ArrayList<>();
    while (bytes.hasRemaining()) {
      byte[] item = new byte[bytes.getInt()];
      bytes.get(item);
      all.add(item);
    }
    return all;
  }

  /** The records of some batches. */
  public static <T extends SpecificRecord> List<T> all(Iterable<Batch<T>> batches, Schema schema) {
    BinaryRecords<T> reader = new BinaryRecords<>(schema);
    List<T> all = new ArrayList<>();
    for (Batch<T> batch : batches) {
      for (byte[] item : batch.encoded()) {
        all.add(reader.decode(item, 0, item.length));
      }
    }
    return all;
  }
}
