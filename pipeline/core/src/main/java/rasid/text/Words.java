package rasid.text;

/** A sequence of normalised words: what phrases are looked up in. */
public interface Words {

  int size();

  /** The key of a word, empty beyond the ends. */
  String key(int i);
}
