package rasid.reconcile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import rasid.record.Fingerprint;
import rasid.record.FingerprintBatch;

/**
 * Gathers fingerprints by the place where they are compared. A runner spends far more on an element
 * of a collection than on a fingerprint, and the DirectRunner copies what waits for a grouping with
 * each bundle that adds to it; bytes are copied fast.
 */
public final class FingerprintBatches {

  /** Size of a batch in bytes. */
  private static final int FULL = 1 << 18;

  private final List<ByteArrayOutputStream> open = new ArrayList<>();
  private final List<BinaryEncoder> encoders = new ArrayList<>();
  private final SpecificDatumWriter<Fingerprint> writer =
      new SpecificDatumWriter<>(Fingerprint.class);
  private final Consumer<FingerprintBatch> out;

  /**
   * Begins with empty batches.
   *
   * @param shards number of places
   * @param out takes each batch
   */
  public FingerprintBatches(int shards, Consumer<FingerprintBatch> out) {
    this.out = out;
    for (int i = 0; i < shards; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      open.add(bytes);
      encoders.add(EncoderFactory.get().directBinaryEncoder(bytes, null));
    }
  }

  public void add(Fingerprint fingerprint) {
    int shard = Math.floorMod(fingerprint.getHash(), open.size());
    try {
      writer.write(fingerprint, encoders.get(shard));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (open.get(shard).size() >= FULL) {
      flush(shard);
    }
  }

  /** Gives out what is left. */
  public void flush() {
    for (int shard = 0; shard < open.size(); shard++) {
      if (open.get(shard).size() > 0) {
        flush(shard);
      }
    }
  }

  private void flush(int shard) {
    out.accept(new FingerprintBatch(shard, ByteBuffer.wrap(open.get(shard).toByteArray())));
    open.get(shard).reset();
  }

  /** The fingerprints of a batch. */
  public static List<Fingerprint> read(FingerprintBatch batch) {
    ByteBuffer bytes = batch.getFingerprints().duplicate();
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(all, null);
    SpecificDatumReader<Fingerprint> reader = new SpecificDatumReader<>(Fingerprint.class);
    List<Fingerprint> fingerprints = new ArrayList<>();
    try {
      while (!decoder.isEnd()) {
        fingerprints.add(reader.read(null, decoder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fingerprints;
  }
}
