package rasid.transform;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasid.source.ArticleException;

/**
 * Work on articles that may need much memory: what finds too little is tried once more when no
 * other article of this JVM is worked on, so that none fails for what others needed.
 */
final class SecondTry {

  private static final Logger LOG = LoggerFactory.getLogger(SecondTry.class);

  /** Articles read; one that is alone writes. Fair, so that it gets its turn. */
  private static final ReadWriteLock ARTICLES = new ReentrantReadWriteLock(/* fair= */ true);

  private SecondTry() {}

  /** Work on one article. */
  interface Work<T> {
    T get() throws ArticleException;
  }

  /**
   * What the work gives.
   *
   * @param uri the article's address
   * @throws OutOfMemoryError when it does not find enough memory alone either
   */
  static <T> T of(Work<T> work, String uri) throws ArticleException {
    try {
      return holding(ARTICLES.readLock(), work);
    } catch (OutOfMemoryError e) {
      LOG.warn("{} found too little memory; it is tried again alone", uri, e);
    }
    return holding(ARTICLES.writeLock(), work);
  }

  private static <T> T holding(Lock lock, Work<T> work) throws ArticleException {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
