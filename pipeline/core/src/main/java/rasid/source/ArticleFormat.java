package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import rasid.record.ArticleAddress;
import rasid.record.Failure;

/** How the articles of one kind of file are read. */
public interface ArticleFormat extends Serializable {

  /** Takes what is read. */
  interface Sink {
    /**
     * Takes an article.
     *
     * @param payload what a failure keeps of it, to be tried again
     */
    void article(ArticleSource article, byte[] payload);

    void failure(Failure failure);
  }

  /**
   * Reads the articles of an address; what is no article becomes a failure.
   *
   * @param in the file's bytes, unpacked, from the begin of the address on
   * @throws IOException when the file cannot be read on
   */
  void read(ArticleAddress address, InputStream in, Sink sink) throws IOException;
}
