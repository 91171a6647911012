package rasid.training;

import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.tagger.NameLabels;

/**
 * An article with names, as the program sees it.
 *
 * @param text the article
 * @param sentences its sentences
 * @param names the names of each sentence
 * @param isComplete whether its corpus marks peoples (NORP) too
 */
record NameArticle(
    String text,
    List<AnnotatedSentence> sentences,
    List<List<NameLabels.Name>> names,
    boolean isComplete) {}
