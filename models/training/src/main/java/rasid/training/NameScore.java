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

  /** The same counts with those of another score. */
  NameScore plus(NameScore other) {
    NameScore sum = new NameScore();
    for (NameScore score : List.of(this, other)) {
      score.counts.forEach(
          (type, counts) -> {
            Counts all = sum.counts.computeIfAbsent(type, key -> new Counts());
            all.gold += counts.gold;
            all.found += counts.found;
            all.right += counts.right;
          });
    }
    return sum;
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
    add(gold, names);
  }

  /** The same for an article whose names are annotated by span and in all types. */
  void add(GoldNames article, List<Mention> found) {
    Set<Name> names = new HashSet<>();
    for (Mention mention : found) {
      names.add(
          new Name(mention.range().begin(), mention.range().end(), mention.type().toString()));
    }
    Set<Name> gold = new HashSet<>();
    article
        .names()
        .forEach((range, type) -> gold.add(new Name(range.begin(), range.end(), type.toString())));
    add(gold, names);
  }

  private void add(Set<Name> gold, Set<Name> found) {
    gold.forEach(name -> both(name).forEach(count -> count.gold++));
    found.forEach(name -> both(name).forEach(count -> count.found++));
    found.stream().filter(gold::contains).forEach(name -> both(name).forEach(c -> c.right++));
  }

  /** F1 over all types; 0 when nothing was counted. */
  double f1() {
    return f1("all");
  }

  /** F1 of a type. */
  double f1(String type) {
    return counts.containsKey(type) ? counts.get(type).f1() : 0;
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
