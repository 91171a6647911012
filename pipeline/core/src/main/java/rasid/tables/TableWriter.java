package rasid.tables;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays of primitives and strings, each with its length before it. */
public final class TableWriter {

  private final DataOutputStream out;

  public TableWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** A string of at most 65,535 bytes in UTF-8. */
  public void write(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  public void write(List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      write(value);
    }
  }

  public void write(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  public void write(boolean[] values) throws IOException {
    out.writeInt(values.length);
    for (boolean value : values) {
      out.writeBoolean(value);
    }
  }

  public void write(int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  public void write(long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  public void write(double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  public void flush() throws IOException {
    out.flush();
  }
}
