/** Support profile and offers as people click them. */
package org.partnerportal.dev.browser.offer;
