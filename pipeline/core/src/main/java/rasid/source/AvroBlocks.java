package rasid.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.SeekableByteArrayInput;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DatumReader;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Cuts an Avro file into its blocks. A block is whole when the file's sync marker stands behind it,
 * or most of it; what is none reaches to the next sync marker.
 */
final class AvroBlocks {

  /** Longest header, which holds a schema, and longest block, packed. */
  private static final int LONGEST = 1 << 26;

  private final RecordBytes in;
  private final DataFileStream.Header header;
  private final byte[] sync;
  private final @Nullable String codec;

  /**
   * A block.
   *
   * @param begin offset of its first byte
   * @param bytes its packed records, or, of what is none, what a failure keeps
   * @param length its whole length
   * @param records how many records it says to hold
   * @param fault why it is no block; null for a whole one
   */
  record Block(long begin, byte[] bytes, long length, long records, @Nullable String fault) {}

  /**
   * Reads the header of a file.
   *
   * @throws IOException when it has none
   */
  AvroBlocks(RecordBytes in) throws IOException {
    this.in = in;
    in.keep(LONGEST);
    readHeader();
    long end = in.position();
    in.rewind(0);
    byte[] bytes = in.read((int) end);
    try (DataFileStream<Object> file =
        new DataFileStream<>(new ByteArrayInputStream(bytes), new GenericDatumReader<>())) {
      header = file.getHeader();
      codec = file.getMetaString(DataFileConstants.CODEC);
    } catch (AvroRuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
    sync = Arrays.copyOfRange(bytes, bytes.length - DataFileConstants.SYNC_SIZE, bytes.length);
  }

  /** The codec that blocks are packed with; null for none. */
  @Nullable String codec() {
    return codec;
  }

  /** The next block; null at the end. */
  @Nullable Block next() throws IOException {
    if (in.peek() < 0) {
      return null;
    }
    in.keep(LONGEST);
    long begin = in.position();
    long records = readLong();
    long size = readLong();
    if (records < 0 || size < 0 || size > LONGEST) {
      return bad(begin, "says to be of " + size + " bytes");
    }
    byte[] bytes = in.read((int) size);
    byte[] marker = in.read(DataFileConstants.SYNC_SIZE);
    if (!isMarker(marker)) {
      return bad(begin, in.peek() < 0 ? "the file ends in it" : "no sync marker is behind it");
    }
    return new Block(begin, bytes, in.position() - begin, records, null);
  }

  /** Whether bytes are the sync marker, though half of them may be damaged. */
  private boolean isMarker(byte[] bytes) {
    int right = 0;
    for (int i = 0; i < bytes.length; i++) {
      right += bytes[i] == sync[i] ? 1 : 0;
    }
    return right >= sync.length / 2;
  }

  /** A reader of the records of a block. */
  <T> DataFileReader<T> records(Block block, DatumReader<T> reader) throws IOException {
    byte[] count = new byte[20];
    int at = writeLong(count, 0, block.records());
    at = writeLong(count, at, block.bytes().length);
    byte[] all = new byte[at + block.bytes().length + sync.length];
    System.arraycopy(count, 0, all, 0, at);
    System.arraycopy(block.bytes(), 0, all, at, block.bytes().length);
    System.arraycopy(sync, 0, all, all.length - sync.length, sync.length);
    return DataFileReader.openReader(new SeekableByteArrayInput(all), reader, header, false);
  }

  /** What reaches behind the next sync marker. */
  private Block bad(long begin, String fault) throws IOException {
    in.rewind(Math.max(begin, in.keptFrom()));
    byte[] last = new byte[sync.length];
    long from = in.position();
    for (int b = in.read(); b >= 0; b = in.read()) {
      System.arraycopy(last, 1, last, 0, last.length - 1);
      last[last.length - 1] = (byte) b;
      if (b == (sync[sync.length - 1] & 0xFF)
          && in.position() - from >= sync.length
          && Arrays.equals(last, sync)) {
        break;
      }
    }
    long end = in.position();
    byte[] bytes = {};
    if (in.keeps(begin)) {
      in.rewind(begin);
      bytes = in.read((int) Math.min(end - begin, Failures.MAX_PAYLOAD));
      long unused = in.skip(end - in.position());
    }
    return new Block(begin, bytes, end - begin, -1, fault);
  }

  /** Passes over magic, metadata and sync marker. */
  private void readHeader() throws IOException {
    byte[] magic = in.read(DataFileConstants.MAGIC.length);
    if (!Arrays.equals(magic, DataFileConstants.MAGIC)) {
      throw new IOException("no Avro file");
    }
    for (long entries = readLong(); entries != 0; entries = readLong()) {
      if (entries < 0) {
        long unused = readLong();
      }
      for (long i = 0; i < Math.abs(entries); i++) {
        skipBytes();
        skipBytes();
      }
    }
    if (in.read(DataFileConstants.SYNC_SIZE).length < DataFileConstants.SYNC_SIZE) {
      throw new IOException("an Avro file that ends in its header");
    }
  }

  private void skipBytes() throws IOException {
    long length = readLong();
    if (length < 0 || length > LONGEST || in.skip(length) < length) {
      throw new IOException("an Avro file with a bad header");
    }
  }

  private long readLong() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int b = in.read();
      if (b < 0) {
        return -1;
      }
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    return -1;
  }

  private static int writeLong(byte[] to, int offset, long value) {
    int at = offset;
    long left = (value << 1) ^ (value >> 63);
    while ((left & ~0x7FL) != 0) {
      to[at++] = (byte) ((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    to[at++] = (byte) left;
    return at;
  }
}
