package rasid.source;

import java.io.IOException;

/**
 * A way to pack files member by member, of which each can be unpacked by itself: one member is read
 * at a time.
 */
interface MemberKind {

  /** What came of unpacking on. */
  enum Part {
    /** There is more of the member. */
    MORE,
    /** The member is whole, and the next byte is the first behind it. */
    WHOLE,
    /** The file ends inside of the member. */
    CUT,
    /** The member is none, or its checksum is wrong. */
    BROKEN
  }

  /**
   * Some bytes of a member.
   *
   * @param size how many were unpacked
   */
  record Step(Part part, int size) {}

  /** What a member is called in messages. */
  String name();

  /** Whether the next bytes look like the first of a member. They stay. */
  boolean isHeader(RecordBytes in) throws IOException;

  /**
   * Reads the header of a member.
   *
   * @return {@link Part#MORE}, or why there is none
   * @throws IOException when members of this kind cannot be read at all
   */
  Part begin(RecordBytes in) throws IOException;

  /** Unpacks the next bytes of the member that was begun. */
  Step next(RecordBytes in, byte[] to) throws IOException;

  /** Gives up what unpacks. */
  void close();
}
