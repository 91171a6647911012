package rasid.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Turns records into Avro's binary encoding and back. Not shared between threads.
 *
 * @param <T> the records
 */
public final class BinaryRecords<T extends SpecificRecord> {

  private final ByteArrayOutputStream scratch = new ByteArrayOutputStream();
  private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(scratch, null);
  private final SpecificDatumWriter<T> writer;
  private final SpecificDatumReader<T> reader;
  private @Nullable BinaryDecoder decoder;

  public BinaryRecords(Schema schema) {
    writer = new SpecificDatumWriter<>(schema);
    reader = new SpecificDatumReader<>(schema);
  }

  public byte[] encode(T entry) {
    try {
      scratch.reset();
      writer.write(entry, encoder);
      return scratch.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record in a stretch of bytes. */
  public T decode(byte[] bytes, int begin, int length) {
    try {
      decoder = DecoderFactory.get().binaryDecoder(bytes, begin, length, decoder);
      return reader.read(null, decoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
