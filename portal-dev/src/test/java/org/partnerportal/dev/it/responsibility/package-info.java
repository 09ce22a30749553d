/** What is to be mended, on the real EAR. */
package org.partnerportal.dev.it.responsibility;
