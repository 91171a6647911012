package rasid.transform.shuffle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.BinaryRecords;

/**
 * Gathers records by the place where they are worked on. A runner spends far more on an element of
 * a collection than on such a record, and the DirectRunner copies what waits for a grouping with
 * each bundle that adds to it; bytes are copied fast.
 *
 * @param <T> the records
 */
public final class Batches<T extends SpecificRecord> {

  /** Size of a batch in bytes. */
  private static final int FULL = 1 << 18;

  /** Bytes that wait in all batches together. */
  private static final int MOST = 1 << 25;

  private final ByteArrayOutputStream[] open;
  private final BinaryRecords<T> encoder;
  private final Consumer<Batch<T>> out;
  private int waiting;

  /**
   * Begins with empty batches.
   *
   * @param shards number of places
   * @param out takes each batch
   */
  public Batches(Schema schema, int shards, Consumer<Batch<T>> out) {
    this.encoder = new BinaryRecords<>(schema);
    this.out = out;
    this.open = new ByteArrayOutputStream[shards];
    for (int i = 0; i < shards; i++) {
      open[i] = new ByteArrayOutputStream();
    }
  }

  /** The place of a key, the same on every machine. */
  public static int shard(String key, int shards) {
    return Math.floorMod(key.hashCode() * 0x9E3779B9, shards);
  }

  public void add(int shard, T item) {
    byte[] bytes = encoder.encode(item);
    open[shard].writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    open[shard].writeBytes(bytes);
    waiting += Integer.BYTES + bytes.length;
    if (open[shard].size() >= FULL) {
      flush(shard);
    } else if (waiting >= MOST) {
      flush();
    }
  }

  /** Gives out what is left. */
  public void flush() {
    for (int shard = 0; shard < open.length; shard++) {
      if (open[shard].size() > 0) {
        flush(shard);
      }
    }
  }

  private void flush(int shard) {
    out.accept(new Batch<>(shard, open[shard].toByteArray()));
    waiting -= open[shard].size();
    open[shard] = new ByteArrayOutputStream();
  }
}
