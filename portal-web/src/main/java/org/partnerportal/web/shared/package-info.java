/** What all pages share: texts, language and zone of the viewer, messages, error handling, security headers. */
package org.partnerportal.web.shared;
