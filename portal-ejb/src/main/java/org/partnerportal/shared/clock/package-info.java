/** Time. Everything is stored and compared in UTC; zones appear only where a person reads. */
package org.partnerportal.shared.clock;
