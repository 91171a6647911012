package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.record.ArticleAddress;

/** The shards that articles fall to. */
class ShardArticlesTest {

  @Test
  void theShardOfAnArticleIsFixed() {
    ArticleAddress address = new ArticleAddress("gs://a/x.txt", "x.txt", 0L, 9L, 9L, List.of());
    ArticleAddress elsewhere = new ArticleAddress("/b/x.txt", "x.txt", 0L, 9L, 9L, List.of());
    assertThat(ShardArticles.shard(address, 16)).isEqualTo(ShardArticles.shard(elsewhere, 16));
    Set<Integer> shards = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      shards.add(
          ShardArticles.shard(new ArticleAddress("x", "article-" + i, 0L, 9L, 9L, List.of()), 16));
    }
    assertThat(shards).hasSize(16);
  }
}
