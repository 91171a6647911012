/** What was learned about claims from annotated articles, and how it decides. */
package rasid.claim.learned;
