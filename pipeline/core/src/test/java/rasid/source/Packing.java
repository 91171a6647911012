package rasid.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** The ways to pack files whose members are read one by one. */
enum Packing {
  GZIP {
    @Override
    OutputStream packed(OutputStream out) throws IOException {
      return new GZIPOutputStream(out);
    }

    @Override
    InputStream unpack(InputStream in) {
      return PackedMembers.gzip(in);
    }
  },
  BZIP2 {
    @Override
    OutputStream packed(OutputStream out) throws IOException {
      return new BZip2CompressorOutputStream(out, 1);
    }

    @Override
    InputStream unpack(InputStream in) {
      return PackedMembers.bzip2(in);
    }
  },
  ZSTD {
    @Override
    OutputStream packed(OutputStream out) throws IOException {
      // As the program zstd does.
      return new ZstdOutputStream(out).setChecksum(true);
    }

    @Override
    InputStream unpack(InputStream in) {
      return PackedMembers.zstd(in);
    }
  };

  abstract OutputStream packed(OutputStream out) throws IOException;

  /** Reads members to their end. */
  abstract InputStream unpack(InputStream in);

  /** One member of these bytes. */
  byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packed(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
