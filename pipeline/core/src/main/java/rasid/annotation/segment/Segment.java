package rasid.annotation.segment;

import rasid.annotation.tag.WordType;

/**
 * A part of a token: a word, a clitic, a number or a mark. Offsets are UTF-16 indexes in the token;
 * segments tile their token.
 *
 * @param form how the models write it
 * @param surface the token's characters there
 * @param key normalised surface, for lexicons
 * @param number of the key, see {@link rasid.text.WordNumbers}
 * @param type what the tagger knows of the form
 * @param begin first character
 * @param end behind its last character
 * @param coreNlpBegin begin as CoreNLP gives it, which drifts in words from which characters are
 *     dropped; for comparison with it
 * @param coreNlpEnd end as CoreNLP gives it
 */
public record Segment(
    String form,
    String surface,
    String key,
    int number,
    WordType type,
    int begin,
    int end,
    int coreNlpBegin,
    int coreNlpEnd) {}
