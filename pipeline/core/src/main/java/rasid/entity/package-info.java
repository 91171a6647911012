/**
 * Named entities. In: the sentences of an article. Out: mentions without proclitics and titles,
 * each with a type, a canonical name and, for known places and bodies, a Wikidata id. Nothing
 * fails.
 */
package rasid.entity;
