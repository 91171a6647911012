/**
 * A finished run as pages to look at: {@link MakeReport} reads its records and writes one HTML
 * file, or for a large run a page with its data as script files beside it. What comes in is a
 * folder of this machine; what goes out needs a browser and nothing else. The page's script is made
 * from {@code pipeline/report/web} and lies among the resources. Texts of articles go into the page
 * as packed data only, never as markup.
 *
 * <p>A run that is not finished, damaged or of a later version is an error of the command, {@link
 * IllegalArgumentException} with one line that says what, where and what to do.
 */
package rasid.report;
