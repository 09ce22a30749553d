/** Contradictions of the sources and how they are read; what differs by cloud. */
package org.partnerportal.web.rules;
