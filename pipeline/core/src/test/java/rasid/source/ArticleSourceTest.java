package rasid.source;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ArticleSourceTest {

  @Test
  void theIdComesFromNameIdAndContentButNotFromTheFolder() {
    ArticleSource article = source("file:/a/x.txt", "x.txt", "x", "نص");
    assertThat(source("gs://b/x.txt", "x.txt", "x", "نص").docId()).isEqualTo(article.docId());
    assertThat(source("file:/a/y.txt", "y.txt", "y", "نص").docId()).isNotEqualTo(article.docId());
    assertThat(source("file:/a/x.txt", "x.txt", "x", "نص آخر").docId())
        .isNotEqualTo(article.docId());
  }

  @Test
  void theHashIsThatOfTheUtf8Bytes() {
    // echo -n abc | sha256sum
    assertThat(source("u", "n", "i", "abc").contentSha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static ArticleSource source(String uri, String name, String id, String text) {
    return new ArticleSource(uri, name, id, text, null, null, null, null);
  }
}
