package rasid.report;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class WordListTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void frequentWordsComeFirstAndEqualOnesByTheirLetters() throws IOException {
    WordList list = new WordList();
    list.add("a", "event KILLED\n  row  event.a\n");
    list.add("b", "event OTHER");
    assertThat(written(list).toString())
        .isEqualTo(
            "{\"words\":[\"event \",\"\\n\",\"\\n  \",\"KILLED\",\"OTHER\",\"event.a\",\"row  \"],"
                + "\"texts\":{\"a\":[0,3,2,6,5,1],\"b\":[0,4]}}");
  }

  @Test
  void signsAreOneWithTheWordBehindThem() throws IOException {
    WordList list = new WordList();
    list.add("a", "قتل = role 2.5 + both 1");
    assertThat(written(list).path("words").toString())
        .isEqualTo("[\"+ both \",\"1\",\"2.5 \",\"= role \",\"قتل \"]");
  }

  @Test
  void whateverATextHoldsComesBack() throws IOException {
    for (String text :
        new String[] {"", " ", "\n\n", "  = ", "= \n+ +  = =\t<b>\u0000\u2028", "\ud800 x"}) {
      WordList list = new WordList();
      list.add("a", text);
      JsonNode written = written(list);
      StringBuilder back = new StringBuilder();
      written
          .path("texts")
          .path("a")
          .forEach(place -> back.append(written.path("words").get(place.asInt()).asText()));
      assertThat(back.toString()).isEqualTo(text);
    }
  }

  private static JsonNode written(WordList list) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      list.write(json);
    }
    return JSON.readTree(out.toString());
  }
}
