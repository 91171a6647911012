package rasid.claim.when;

import java.util.Set;
import rasid.lexicon.WordLists;

/**
 * Words around dates that tell what they mean (word-lists.tsv), as normalised keys.
 *
 * @param openers words before the first of two dates that make them a stretch
 * @param periods words for a stretch of days that is told of once more in another year
 * @param current words behind a month that make it the current one
 */
public record TimeWords(Set<String> openers, Set<String> periods, Set<String> current) {

  /**
   * The words of the lists.
   *
   * @throws IllegalStateException when there is no such list
   */
  public static TimeWords of(WordLists words) {
    return new TimeWords(words.get("stretch-openers"), words.get("periods"), words.get("current"));
  }
}
