package rasid.text;

/** A sequence of normalised words: what phrases are looked up in. */
public interface Words {

  /** What is known of a word's part of speech. */
  enum Tag {
    VERB,
    /** A noun, adjective, particle or number. */
    OTHER,
    MARK,
    UNKNOWN
  }

  int size();

  /** The key of a word, empty beyond the ends. */
  String key(int i);

  /** The number of a word, see {@link WordNumbers}; NONE where words are not numbered. */
  default int number(int i) {
    return WordNumbers.NONE;
  }

  /** The part of speech of a word; unknown where words are not tagged. */
  default Tag tag(int i) {
    return Tag.UNKNOWN;
  }
}
