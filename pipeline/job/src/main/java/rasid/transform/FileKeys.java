package rasid.transform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rasid.record.ArticleAddress;
import rasid.record.ShardCount;
import rasid.source.ArticleSource;
import rasid.source.MetadataKeys;

/**
 * Looks file by file whether its lines or rows have values under the names that they are asked by,
 * and whether it holds an article at all: a file whose names are others is read without its dates
 * or ids, and another file that has them must not hide it.
 *
 * <p>Of a file that is read in parts the parts are counted, and judged {@linkplain #whole
 * together}.
 */
final class FileKeys {

  /** Names of a file that are kept beside those that are asked for. */
  private static final int MOST_NAMES = 20;

  private final MetadataKeys keys;

  /** Names that are asked for; an option may name what another names. */
  private final Set<String> asked;

  private final Tally signs = new Tally();

  /** Files that are read in parts, by address. */
  private final Map<String, Names> parts = new TreeMap<>();

  private String uri = "";
  private Names names = new Names();
  private boolean isPart;
  private boolean isEmpty;

  FileKeys(MetadataKeys keys) {
    this.keys = keys;
    asked =
        new HashSet<>(
            List.of(keys.id(), keys.title(), keys.published(), keys.publisher(), keys.url()));
  }

  /** Begins with a file, or a part of one. */
  void begin(ArticleAddress address) {
    uri = address.getUri();
    isPart = address.getBegin() > 0 || address.getEnd() < address.getSize();
    isEmpty = ReadArticles.isOfArticles(address.getName());
    names = isPart ? parts.computeIfAbsent(uri, key -> new Names()) : new Names();
  }

  /** Counts an article of it. */
  void article(ArticleSource source) {
    isEmpty = false;
    if (!source.keys().isEmpty()) {
      names.add(source.keys(), asked);
    }
  }

  /** Tells that something in it failed, so that it is not empty. */
  void failure() {
    isEmpty = false;
  }

  /** Ends it. */
  void end() {
    if (isPart) {
      return;
    }
    if (isEmpty) {
      signs.add(Signs.EMPTY_FILES, uri);
    }
    judge(uri, names, keys, signs);
  }

  /** What is to be said of whole files, and the names of those that were read in parts. */
  List<ShardCount> counts() {
    List<ShardCount> counts = new ArrayList<>(signs.counts(CountRecords.SIGN_OF));
    parts.forEach(
        (file, part) -> {
          if (part.articles > 0) {
            counts.add(
                new ShardCount(
                    CountRecords.KEYS_OF + file,
                    null,
                    part.articles,
                    List.of(),
                    null,
                    List.copyOf(part.all)));
          }
        });
    return counts;
  }

  /** What is to be said of the files that were read in parts, now that all parts are there. */
  static List<ShardCount> whole(Collection<ShardCount> counts, MetadataKeys keys) {
    Map<String, Names> files = new TreeMap<>();
    for (ShardCount count : counts) {
      if (count.getDataset().startsWith(CountRecords.KEYS_OF)) {
        Names file =
            files.computeIfAbsent(
                count.getDataset().substring(CountRecords.KEYS_OF.length()), key -> new Names());
        file.articles += count.getRecords();
        file.all.addAll(count.getKeys());
      }
    }
    Tally signs = new Tally();
    files.forEach((file, names) -> judge(file, names, keys, signs));
    return signs.counts(CountRecords.SIGN_OF);
  }

  private static void judge(String file, Names names, MetadataKeys keys, Tally signs) {
    if (names.articles == 0) {
      return;
    }
    Map<String, String> asked =
        Map.of(
            Signs.NO_IDS, keys.id(),
            Signs.NO_TITLES, keys.title(),
            Signs.NO_DATES, keys.published(),
            Signs.NO_PUBLISHERS, keys.publisher(),
            Signs.NO_ADDRESSES, keys.url());
    asked.forEach(
        (sign, key) -> {
          if (!names.all.contains(key)) {
            signs.add(sign, names.articles, file + ", which has " + String.join(", ", names.all));
          }
        });
  }

  /** What the articles of a file have values under. */
  private static final class Names {
    private final Set<String> all = new TreeSet<>();
    private long articles;

    void add(Set<String> given, Set<String> asked) {
      articles++;
      for (String name : given) {
        if (asked.contains(name) || all.size() < MOST_NAMES) {
          all.add(name);
        }
      }
    }
  }
}
