/** Handing files in through a browser. */
package org.partnerportal.dev.browser.imports;
