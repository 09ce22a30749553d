/** The portal's operator, clicked through. */
package org.partnerportal.dev.browser.operator;
