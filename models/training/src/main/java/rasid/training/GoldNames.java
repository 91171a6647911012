package rasid.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.annotation.TokenSpan;
import rasid.entity.tagger.NameLabels;
import rasid.record.EntityType;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * An article whose names were annotated in the program's own types.
 *
 * @param id its id
 * @param source where it is from
 * @param fold which part of a cross-validation it belongs to; near-duplicates share one
 * @param article the article with the names that tokens can tell
 * @param names every name
 */
record GoldNames(
    String id, String source, int fold, NameArticle article, Map<TextRange, EntityType> names) {

  private static final int MEMO = 1 << 18;

  /**
   * Reads articles.jsonl.gz (id, source, text), names.jsonl.gz (doc_id, mentions with offsets in
   * code points) and folds.tsv (id, fold) of a folder; articles without names are left out.
   */
  static List<GoldNames> read(Path folder) throws IOException {
    Annotations.Parts parts = Annotations.parts(folder);
    Map<String, JsonNode> mentions = new HashMap<>();
    for (JsonNode row : Annotations.lines(folder.resolve("names.jsonl.gz"))) {
      mentions.put(row.get("doc_id").asText(), row.get("mentions"));
    }
    List<GoldNames> gold = new ArrayList<>();
    for (JsonNode row : Annotations.lines(folder.resolve("articles.jsonl.gz"))) {
      String id = row.get("id").asText();
      JsonNode named = mentions.get(id);
      if (named != null) {
        gold.add(
            of(
                id,
                row.get("source").asText(),
                parts.of(id).fold(),
                row.get("text").asText(),
                named));
      }
    }
    return gold;
  }

  private static GoldNames of(String id, String source, int fold, String text, JsonNode mentions) {
    TextOffsets offsets = TextOffsets.of(text);
    Map<TextRange, EntityType> names = new LinkedHashMap<>();
    for (JsonNode mention : mentions) {
      names.put(
          offsets.range(mention.get("begin").asInt(), mention.get("end").asInt()),
          EntityType.valueOf(mention.get("type").asText()));
    }
    List<AnnotatedSentence> sentences = new ArrayList<>();
    List<List<NameLabels.Name>> labelled = new ArrayList<>();
    FastAnnotator annotator = FastAnnotator.shared(MEMO);
    for (TextRange range : SentenceSplitter.split(text, new TextRange(0, text.length()))) {
      AnnotatedSentence sentence =
          new AnnotatedSentence(
              sentences.size(), ZoneType.BODY, range, annotator.annotate(text, range));
      sentences.add(sentence);
      labelled.add(names(sentence, names));
    }
    return new GoldNames(id, source, fold, new NameArticle(text, sentences, labelled, true), names);
  }

  /** The names as tokens; of two that share a token the first. */
  private static List<NameLabels.Name> names(
      AnnotatedSentence sentence, Map<TextRange, EntityType> names) {
    List<NameLabels.Name> labelled = new ArrayList<>();
    int free = 0;
    for (Map.Entry<TextRange, EntityType> name : names.entrySet()) {
      int first = free;
      while (first < sentence.size() && end(sentence, first) <= name.getKey().begin()) {
        first++;
      }
      int last = first - 1;
      while (last + 1 < sentence.size()
          && sentence.tokens().get(last + 1).range().begin() < name.getKey().end()) {
        last++;
      }
      if (last >= first && first < sentence.size() && name.getKey().begin() < end(sentence, last)) {
        labelled.add(new NameLabels.Name(new TokenSpan(first, last), name.getValue()));
        free = last + 1;
      }
    }
    return labelled;
  }

  private static int end(AnnotatedSentence sentence, int token) {
    return sentence.tokens().get(token).range().end();
  }
}
