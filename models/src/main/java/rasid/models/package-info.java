/**
 * What the program knows of Arabic, as data: tables under {@code src/main/resources}, each with its
 * source and licence, and the code that packs them. A table that is missing or bad stops the start
 * with file and line.
 */
package rasid.models;
