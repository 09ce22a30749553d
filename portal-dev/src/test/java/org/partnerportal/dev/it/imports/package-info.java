/** Files in and out, on the real database. */
package org.partnerportal.dev.it.imports;
