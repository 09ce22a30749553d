/** What holds for every page: fit for all widths, languages and people; nothing typed is lost. */
package org.partnerportal.dev.browser.shared;
