package rasid.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link TableWriter} wrote, in the same order. */
public final class TableReader {

  private final ByteBuffer in;

  public TableReader(InputStream in) throws IOException {
    this.in = ByteBuffer.wrap(in.readAllBytes());
  }

  /**
   * Reads the name of a format, which stands before the tables.
   *
   * @param format the one that is understood
   * @param what what errors call the model
   * @param remedy what makes it again, as {@code make it again with scripts/train-ner.sh}
   * @throws IOException when the tables are of another format
   */
  public void expectFormat(String format, String what, String remedy) throws IOException {
    String found = readString();
    if (!found.equals(format)) {
      throw new IOException(what + " of format " + found + ", not " + format + "; " + remedy);
    }
  }

  public String readString() {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public List<String> readStrings() {
    int size = in.getInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(readString());
    }
    return values;
  }

  public byte[] readBytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  public boolean[] readBooleans() {
    boolean[] values = new boolean[in.getInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.get() != 0;
    }
    return values;
  }

  public int[] readInts() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  public long[] readLongs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  public double[] readDoubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    in.position(in.position() + values.length * Double.BYTES);
    return values;
  }
}
