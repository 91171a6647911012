package rasid.extract;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.source.ArticleException;

class ExampleChecksTest {

  private static final ExampleChecks CHECKS =
      checks(
          "قالت وزارة الدفاع «قتل أكثر من 50 شخصا في بغداد يوم 5 مارس 2024، بينهم 3 نساء وبين 7"
              + " و9 أطفال»، وعثر على 4 سيارات في بغداد.");

  private static ExampleChecks checks(String text) {
    try {
      return new ExampleChecks(
          ArticleExtractor.with(ExtractionSettings.defaults())
              .extract(Article.text(text).published("2024-03-06").source()));
    } catch (ArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode check(String json) throws JsonProcessingException {
    return new ObjectMapper().readTree(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ["claim", "50", {"value": 50}]                    | ["claim", "50", {"value": 51}]
          ["claim", "50", {"op": ["GT", "GE"]}]             | ["claim", "50", {"op": "EQ"}]
          ["claim", "50", {"low": 51, "high": null}]        | ["claim", "50", {"low": null}]
          ["claim", "50", {"place": "بغداد"}]               | ["claim", "50", {"place": "بغد"}]
          ["claim", "50", {"place_has": "بغد"}]             | ["claim", "50", {"place_has": "دمشق"}]
          ["claim", "50", {"evb": "2024-03"}]               | ["claim", "50", {"evb": "2024-04"}]
          ["claim", "50", {"confidence_from": 0.1}]         | ["claim", "50", {"confidence_below": 0.1}]
          ["claim", "50", {"label_by_source": false}]       | ["claim", "50", {"label_by_source": true}]
          ["claim", "50", {"source_entity": "وزارة الدفاع"}] | ["claim", "50", {"source_entity": "بغداد"}]
          ["claim", "50", {"chain": []}]                    | ["claim", "50", {"chain": ["وزارة الدفاع"]}]
          ["noclaim", "2024"]                               | ["noclaim", "50"]
          ["noclaim", "0"]                                  | ["noclaim", "7"]
          ["subset", "3", "50"]                             | ["subset", "50", "3"]
          ["nosubset", "50"]                                | ["nosubset", "3"]
          ["num", "50", {"modifier": "أكثر من"}]            | ["num", "50", {"modifier": null}]
          ["num", "2024", {"decision": "DATE"}]             | ["num", "2024", {"decision": "CLAIM"}]
          ["nonum", "51"]                                   | ["nonum", "50"]
          ["noquote", "50"]                                 | ["quote", "50"]
          ["date", "5 مارس", "2024-03-05"]                  | ["date", "5 مارس", "2024-03-06"]
          ["date", "2024", "2024-03-05", {"type": "DATE"}]  | ["date", "2024", "2024-03-05", {"type": "TIME"}]
          ["nonum", "مارس"]                                 | ["spanned", "مارس"]
          ["ent", "بغداد", "GPE", {"country": "IQ"}]       | ["ent", "بغداد", "GPE", {"country": "SY"}]
          ["ent", "بغداد", ["GPE", "PERSON"]]             | ["ent", "دمشق", "GPE"]
          ["noent", "دمشق"]                                 | ["noent", "بغدا"]
          ["same", "بغداد", "بغداد"]                        | ["same", "بغداد", "وزارة الدفاع"]
          ["any", ["sents", 1], ["sents", 2]]               | ["any", ["sents", 3], ["sents", 2]]
          ["sents", 1]                                      | ["sents", 2]
          ["published", "2024-03-06", "METADATA"]           | ["published", "2024-03-06", "TEXT"]
          ["zone", "قتل", "BODY"]                           | ["zone", "دمشق", "BODY"]
          """)
  void aCheckHoldsOrNot(String right, String wrong) throws JsonProcessingException {
    assertWithMessage(right).that(CHECKS.fault(check(right))).isEqualTo(Optional.empty());
    assertWithMessage(wrong).that(CHECKS.fault(check(wrong)).isPresent()).isTrue();
  }

  @Test
  void aQuotationHasTheExactWordsBetweenItsMarks() throws JsonProcessingException {
    ExampleChecks checks = checks("قال الوزير «لن نغلق أبواب المصنع أمام العمال» ثم غادر.");
    String words = "[\"quote\", \"لن نغلق أبواب المصنع أمام العمال\", ";
    assertWithMessage("speaker")
        .that(checks.fault(check(words + "{\"source\": \"الوزير\", \"utterance\": true}]")))
        .isEqualTo(Optional.empty());
    assertWithMessage("no speaker")
        .that(checks.fault(check(words + "{\"source\": null}]")).isPresent())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"clam\", \"50\", {}]", "[]", "[\"claim\", \"50\", {\"colour\": 1}]"})
  void whatIsNoCheckIsRefused(String json) {
    assertThrows(IllegalArgumentException.class, () -> CHECKS.fault(check(json)));
  }
}
