package rasid.reconcile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import rasid.record.Batch;

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
  private final ByteArrayOutputStream scratch = new ByteArrayOutputStream();
  private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(scratch, null);
  private final SpecificDatumWriter<T> writer;
  private final Consumer<Batch> out;
  private int waiting;

  /**
   * Begins with empty batches.
   *
   * @param shards number of places
   * @param out takes each batch
   */
  public Batches(Schema schema, int shards, Consumer<Batch> out) {
    this.writer = new SpecificDatumWriter<>(schema);
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
    try {
      scratch.reset();
      writer.write(item, encoder);
      byte[] bytes = scratch.toByteArray();
      open[shard].writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      open[shard].writeBytes(bytes);
      waiting += Integer.BYTES + bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    out.accept(new Batch(shard, ByteBuffer.wrap(open[shard].toByteArray())));
    waiting -= open[shard].size();
    open[shard] = new ByteArrayOutputStream();
  }

  /** The records of a batch, each in Avro's binary encoding. */
  static List<byte[]> encoded(Batch batch) {
    ByteBuffer bytes = batch.getRecords().duplicate();
    List<byte[]> records = new ArrayList<>();
    while (bytes.hasRemaining()) {
      byte[] item = new byte[bytes.getInt()];
      bytes.get(item);
      records.add(item);
    }
    return records;
  }

  /** The records of a batch. */
  public static <T extends SpecificRecord> List<T> read(Batch batch, Schema schema) {
    Decoder<T> decoder = new Decoder<>(schema);
    List<T> records = new ArrayList<>();
    for (byte[] item : encoded(batch)) {
      records.add(decoder.decode(item, 0, item.length));
    }
    return records;
  }

  /**
   * Turns Avro's binary encoding into records.
   *
   * @param <T> the records
   */
  static final class Decoder<T extends SpecificRecord> {
    private final SpecificDatumReader<T> reader;
    private BinaryDecoder decoder;

    Decoder(Schema schema) {
      reader = new SpecificDatumReader<>(schema);
    }

    T decode(byte[] bytes, int begin, int length) {
      try {
        decoder = DecoderFactory.get().binaryDecoder(bytes, begin, length, decoder);
        return reader.read(null, decoder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
