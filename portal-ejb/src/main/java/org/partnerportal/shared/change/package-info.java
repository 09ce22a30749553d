/** What features tell each other without knowing each other. */
package org.partnerportal.shared.change;
