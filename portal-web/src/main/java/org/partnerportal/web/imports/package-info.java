/** Pages and downloads of the feature imports: hand a file in, see what it would do, run it, get the rest back. */
package org.partnerportal.web.imports;
