package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.record.ArticleAddress;
import rasid.record.ShardCount;
import rasid.source.ArticleSource;
import rasid.source.MetadataKeys;

/** Names under which the lines of a file have no value, file by file. */
class FileKeysTest {

  private static final MetadataKeys KEYS =
      new MetadataKeys("id", "text", "title", "published", "publisher", "url");

  private final FileKeys files = new FileKeys(KEYS);

  @Test
  void aFileWithDatesDoesNotHideOneWithout() {
    read(whole("/in/a.jsonl"), Set.of("text", "published"));
    read(whole("/in/b.jsonl"), Set.of("text", "date"), Set.of("text", "date", "id"));
    assertThat(said(files.counts()))
        .containsAtLeast(
            "signs.no_dates 2 /in/b.jsonl, which has date, id, text",
            "signs.no_ids 1 /in/a.jsonl, which has published, text",
            "signs.no_titles 3 /in/a.jsonl, which has published, text");
  }

  @Test
  void oneLineWithADateIsEnough() {
    read(whole("/in/a.jsonl"), Set.of("text"), Set.of("text", "published"), Set.of("text"));
    assertThat(names(files.counts())).doesNotContain("signs.no_dates");
  }

  @Test
  void plainTextHasNoNames() {
    read(whole("/in/a.txt"), Set.of());
    assertThat(files.counts()).isEmpty();
  }

  @Test
  void aFileWithoutAnyArticleIsNamed() {
    read(whole("/in/a.jsonl"));
    read(part("/in/b.jsonl"));
    files.begin(whole("/in/c.jsonl"));
    files.failure();
    files.end();
    assertThat(said(files.counts())).containsExactly("signs.empty_files 1 /in/a.jsonl");
  }

  @Test
  void aTableOfMetadataAndDocumentsOfARunMayHoldNoArticle() {
    for (String name : List.of("metadata.csv", "part-00000.avro")) {
      read(new ArticleAddress("/in/" + name, name, 0L, 10L, 10L, List.of()));
    }
    read(new ArticleAddress("/in/other.csv", "other.csv", 0L, 10L, 10L, List.of()));
    assertThat(said(files.counts())).containsExactly("signs.empty_files 1 /in/other.csv");
  }

  @Test
  void twoOptionsMayNameOneKey() {
    FileKeys one =
        new FileKeys(new MetadataKeys("url", "text", "title", "published", "publisher", "url"));
    one.begin(whole("/in/a.jsonl"));
    one.article(article(Set.of("text", "title", "published", "publisher")));
    one.end();
    assertThat(said(one.counts()))
        .containsExactly(
            "signs.no_ids 1 /in/a.jsonl, which has published, publisher, text, title",
            "signs.no_addresses 1 /in/a.jsonl, which has published, publisher, text, title");
  }

  @Test
  void partsAreJudgedTogether() {
    read(part("/in/a.jsonl"), Set.of("text"), Set.of("text"));
    read(part("/in/b.jsonl"), Set.of("text", "day"));
    FileKeys other = new FileKeys(KEYS);
    other.begin(part("/in/a.jsonl"));
    other.article(article(Set.of("text", "published")));
    other.end();
    other.begin(part("/in/b.jsonl"));
    other.article(article(Set.of("text", "id")));
    other.end();
    List<ShardCount> all = new ArrayList<>(files.counts());
    assertThat(names(all)).containsExactly("keys./in/a.jsonl", "keys./in/b.jsonl");
    all.addAll(other.counts());
    assertThat(said(FileKeys.whole(all, KEYS)))
        .containsAtLeast(
            "signs.no_dates 2 /in/b.jsonl, which has day, id, text",
            "signs.no_ids 3 /in/a.jsonl, which has published, text");
  }

  @Test
  void namesThatAreAskedForAreKeptAmongMany() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      names.add("key" + i);
    }
    read(whole("/in/a.jsonl"), Set.copyOf(names), Set.of("published"));
    assertThat(names(files.counts())).doesNotContain("signs.no_dates");
  }

  @SafeVarargs
  private void read(ArticleAddress address, Set<String>... articles) {
    files.begin(address);
    for (Set<String> keys : articles) {
      files.article(article(keys));
    }
    files.end();
  }

  private static ArticleSource article(Set<String> keys) {
    return new ArticleSource("/a", "a", "a", "نص", null, null, null, null, null, keys);
  }

  private static ArticleAddress whole(String uri) {
    return new ArticleAddress(uri, "a", 0L, 10L, 10L, List.of());
  }

  private static ArticleAddress part(String uri) {
    return new ArticleAddress(uri, "a", 5L, 10L, 20L, List.of());
  }

  private static List<String> names(List<ShardCount> counts) {
    return counts.stream().map(ShardCount::getDataset).toList();
  }

  private static List<String> said(List<ShardCount> counts) {
    return counts.stream()
        .map(count -> count.getDataset() + " " + count.getRecords() + " " + count.getExample())
        .toList();
  }
}
