/**
 * A finished run in the formats of those who use it: tables as data sets of conflict file them,
 * workbooks, linked data, and files of annotation programs. What rasid does not know is left empty.
 * What is wrong with a command or a run is said in one line.
 */
package rasid.export;
