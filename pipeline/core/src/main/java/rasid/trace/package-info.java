/** What explanations are made of: decisions and candidates, as they are taken and weighed. */
package rasid.trace;
