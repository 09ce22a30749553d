/** Companies, their standing, brand and partnerships, on the real EAR. */
package org.partnerportal.dev.it.company;
