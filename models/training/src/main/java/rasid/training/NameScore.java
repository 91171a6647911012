package rasid.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.entity.Mention;
import rasid.record.EntityType;

/**
 * Scores names against a corpus of words: a name is right when it covers exactly the words of one
 * of the corpus and has its type, all places being one type. MISC does not count.
 */
final class NameScore {

  private static final class Counts {
    private int gold;
    private int found;
    private int right;

    private double precision() {
      return (double) right / found;
    }

    private double recall() {
      return (double) right / gold;
    }

    private double f1() {
      return 2.0 * right / (gold + found);
    }
  }

  private record Name(int first, int last, String type) {}

  private final Map<String, Counts> counts = new TreeMap<>();

  /** Counts the mentions that were found in an article. */
  void add(NameCorpus article, List<Mention> found) {
    Set<Name> names = new HashSet<>();
    for (Mention mention : found) {
      int[] word = article.wordOfToken().get(mention.sentence());
      add(names, word[mention.firstToken()], word[mention.lastToken()], mention.type());
    }
    Set<Name> gold = new HashSet<>();
    TaggedWords words = article.words();
    int next = 0;
    for (int first = 0; first < words.tags().size(); first = next) {
      next = first + 1;
      while (next < words.tags().size() && words.continues(next)) {
        next++;
      }
      add(gold, first, next - 1, NameTypes.of(words.type(first)));
    }
    gold.forEach(name -> both(name).forEach(count -> count.gold++));
    names.forEach(name -> both(name).forEach(count -> count.found++));
    names.retainAll(gold);
    names.forEach(name -> both(name).forEach(count -> count.right++));
  }

  double f1() {
    return counts.get("all").f1();
  }

  private static void add(Set<Name> names, int first, int last, @Nullable EntityType type) {
    if (type != null && type != EntityType.MISC && type != EntityType.NORP) {
      boolean place = type != EntityType.PERSON && type != EntityType.ORGANIZATION;
      names.add(new Name(first, last, place ? "place" : type.name().toLowerCase(Locale.ROOT)));
    }
  }

  private List<Counts> both(Name name) {
    return List.of(
        counts.computeIfAbsent("all", key -> new Counts()),
        counts.computeIfAbsent(name.type(), key -> new Counts()));
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (type, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%s P %.3f R %.3f F1 %.3f; ",
                    type,
                    count.precision(),
                    count.recall(),
                    count.f1())));
    return table.toString();
  }
}
