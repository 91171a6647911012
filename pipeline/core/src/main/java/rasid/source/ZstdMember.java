package rasid.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A frame of a file packed with Zstandard, or a stretch that is to be skipped (RFC 8878). */
final class ZstdMember implements MemberKind {

  private @Nullable ZstdFrame frame;
  private @Nullable ZstdInputStream stream;

  @Override
  public String name() {
    return "Zstandard frame";
  }

  @Override
  public boolean isHeader(RecordBytes in) throws IOException {
    return ZstdFrame.isHeader(in);
  }

  @Override
  public Part begin(RecordBytes in) throws IOException {
    close();
    frame = new ZstdFrame(in);
    if (!ZstdFrame.isHeader(in)) {
      boolean isSkipped = frame.skip();
      return isSkipped ? Part.WHOLE : frame.fault();
    }
    if (frame.saysDictionary()) {
      // One whose lengths are right means what it says; else its header is damaged.
      if (frame.isBeforeNext()) {
        throw new IOException("its frames are packed with a dictionary; unpack it before");
      }
      return frame.fault();
    }
    stream = new ZstdInputStream(frame);
    return Part.MORE;
  }

  @Override
  public Step next(RecordBytes in, byte[] to) throws IOException {
    if (frame == null || stream == null) {
      throw new IllegalStateException("no frame was begun");
    }
    try {
      int size = stream.read(to, 0, to.length);
      if (size >= 0) {
        return new Step(Part.MORE, size);
      }
      return new Step(frame.isWhole() ? Part.WHOLE : frame.fault(), 0);
    } catch (IOException e) {
      return new Step(frame.isWhole() ? Part.BROKEN : frame.fault(), 0);
    }
  }

  @Override
  public void close() {
    if (stream != null) {
      try {
        stream.close();
      } catch (IOException e) {
        throw new IllegalStateException("memory cannot be given back", e);
      }
      stream = null;
    }
  }
}
