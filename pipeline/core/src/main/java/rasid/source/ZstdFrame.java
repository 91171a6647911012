package rasid.source;

import java.io.IOException;

/**
 * The bytes of one Zstandard frame (RFC 8878), cut out of a file by the lengths that its blocks
 * tell. It is not unpacked here.
 */
final class ZstdFrame extends MemberBytes {

  private static final int[] MAGIC = {0x28, 0xB5, 0x2F, 0xFD};

  /** Bytes of the field for the content's size, by the two highest bits of the descriptor. */
  private static final int[] SIZE_FIELD = {0, 2, 4, 8};

  private static final int[] DICTIONARY_FIELD = {0, 1, 2, 4};

  private static final int BLOCK_HEADER = 3;

  private static final int CHECKSUM = 4;

  /** A block of one byte that is repeated. */
  private static final int REPEATED = 1;

  private enum Next {
    HEADER,
    BLOCK,
    CHECKSUM,
    END
  }

  private final RecordBytes in;
  private Next next = Next.HEADER;

  /** Bytes up to what is next. */
  private int left;

  /** The bytes of a header of a block so far, and how many these are. */
  private int blockHeader;

  private int blockHeaderSize = BLOCK_HEADER;
  private boolean hasChecksum;

  ZstdFrame(RecordBytes in) {
    super(in);
    this.in = in;
  }

  /** Whether the next bytes are the first of a frame. They stay. */
  static boolean isHeader(RecordBytes in) throws IOException {
    if (in.peek() != MAGIC[0]) {
      return false;
    }
    long at = in.position();
    byte[] bytes = in.read(MAGIC.length + 1);
    in.rewind(at);
    boolean is = bytes.length > MAGIC.length && (bytes[MAGIC.length] & 0x08) == 0;
    for (int i = 0; is && i < MAGIC.length; i++) {
      is = (bytes[i] & 0xFF) == MAGIC[i];
    }
    return is;
  }

  /** Passes over a stretch that is to be skipped; false when none is here, or it has no end. */
  boolean skip() throws IOException {
    byte[] header = in.read(8);
    boolean is =
        header.length == 8
            && (header[0] & 0xF0) == 0x50
            && header[1] == 0x2A
            && header[2] == 0x4D
            && header[3] == 0x18;
    if (!is) {
      return false;
    }
    long length = 0;
    for (int i = 7; i > 3; i--) {
      length = (length << 8) | (header[i] & 0xFF);
    }
    return in.skip(length) == length;
  }

  /** Whether the frame, whose first byte is next, says to need a dictionary. */
  boolean saysDictionary() throws IOException {
    return DICTIONARY_FIELD[descriptor() & 3] > 0;
  }

  /** Passes over the frame; tells whether another one, or the end of the file, is behind it. */
  boolean isBeforeNext() throws IOException {
    int b = read();
    while (b >= 0) {
      b = read();
    }
    return isWhole() && (in.peek() < 0 || isHeader(in));
  }

  private int descriptor() throws IOException {
    long at = in.position();
    byte[] bytes = in.read(MAGIC.length + 1);
    in.rewind(at);
    return bytes[MAGIC.length] & 0xFF;
  }

  /** Whether all of it was read. */
  boolean isWhole() {
    return left == 0 && next == Next.END;
  }

  @Override
  public int read() throws IOException {
    while (left == 0 && blockHeaderSize == BLOCK_HEADER) {
      if (next == Next.END) {
        return -1;
      }
      advance();
    }
    int b = super.read();
    if (b >= 0 && blockHeaderSize < BLOCK_HEADER) {
      blockHeader |= b << (8 * blockHeaderSize++);
      if (blockHeaderSize == BLOCK_HEADER) {
        begin();
      }
    } else if (b >= 0) {
      left--;
    }
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int size = super.read(to, offset, length);
    if (size > 0 && left > 0) {
      byte[] more = some(Math.min(length - size, left));
      System.arraycopy(more, 0, to, offset + size, more.length);
      size += more.length;
      left -= more.length;
    }
    return size;
  }

  private void advance() throws IOException {
    switch (next) {
      case HEADER -> {
        int descriptor = descriptor();
        boolean isSingle = (descriptor & 0x20) != 0;
        int size = SIZE_FIELD[descriptor >> 6];
        hasChecksum = (descriptor & 4) != 0;
        left =
            MAGIC.length
                + 1
                + (isSingle ? Math.max(size, 1) : size + 1)
                + DICTIONARY_FIELD[descriptor & 3];
        next = Next.BLOCK;
      }
      case BLOCK -> {
        blockHeader = 0;
        blockHeaderSize = 0;
      }
      case CHECKSUM -> {
        left = CHECKSUM;
        next = Next.END;
      }
      case END -> {}
    }
  }

  /** The header of a block was read. */
  private void begin() {
    boolean isLast = (blockHeader & 1) != 0;
    int size = blockHeader >> 3;
    left = (blockHeader >> 1 & 3) == REPEATED ? 1 : size;
    if (isLast) {
      next = hasChecksum ? Next.CHECKSUM : Next.END;
    }
  }
}
